// What this browser keeps, in JSON. Where it keeps nothing, or something else, everything else works.

// What is kept by a name, if it is of the kind of `nothing`; else that.
function kept(key, nothing) {
  try {
    const found = JSON.parse(localStorage.getItem(key));
    return found?.constructor === nothing.constructor ? found : nothing;
  } catch {
    return nothing;
  }
}

function keep(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // then the next page does not know it
  }
}

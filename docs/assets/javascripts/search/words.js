// Words of a text or a query, made comparable, as book/publish/words.py makes them of the pages.
"use strict";

const STOP_WORDS = new Set((
  "a about after also am an and are as at be because been but by can could did do does doing done for from get had " +
  "has have here how i if in instead into is it its just let many me more most much my of on or our should so some such " +
  "than that the their them then there these they this those to too us very vs was we were what when which while who " +
  "why will with would you your"
).split(" "));
const RUN = /([0-9A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff]+)|([\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+)/g;
const PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff]+/g;
const NUMBER = /^[0-9]+(?![a-z]+$)/; // 2d is a word, and 32x8 is none
const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;
const ASKS = /(?:とは何か|とは何|とは|って何|って|の意味|について)?[?。]*$/;
const HIRAGANA = /^[\u3041-\u3096]+$/;
const IRREGULAR = new Map([["axes", "axis"], ["indices", "index"], ["matrices", "matrix"], ["vertices", "vertex"]]);
const PLURALS = [["sses", "ss"], ["ies", "y"], ["ss", "ss"], ["us", "us"], ["is", "is"], ["as", "as"], ["s", ""]];
const NOUNS = [["isation", "iz"], ["ization", "iz"], ["ation", "at"], ["ising", "iz"], ["ised", "iz"]];

// The words of a text: name, in small letters; stem, without its ending; the stems of its parts; and where it stands in
// the text. A text that may have other forms of letters, such as ＡＢＣ, is to be normalized before.
function words(text) {
  const found = [];
  for (const { 0: run, 2: japanese, index } of text.matchAll(RUN)) {
    if (japanese) {
      found.push(...pairs(run, index));
      continue;
    }
    const name = run.replaceAll("_", "").toLowerCase();
    const split = (run.match(PART) ?? []).map((part) => part.toLowerCase());
    const parts = split.length > 1 ? split.filter((part) => part.length > 2 && !STOP_WORDS.has(part)) : [];
    if (name.length > 1 && !STOP_WORDS.has(name) && !NUMBER.test(name)) {
      found.push({ name, stem: stem(name), parts: parts.map(stem), start: index, end: index + run.length });
    }
  }
  return found;
}

// Each two neighbors of Japanese characters, if they are more than grammar; a character that is alone.
function pairs(run, index) {
  const found = [];
  const length = Math.min(2, run.length);
  for (let place = 0; place + length <= run.length; place++) {
    const pair = run.slice(place, place + length);
    const start = index + place;
    if (!HIRAGANA.test(pair)) found.push({ name: pair, stem: pair, parts: [], start, end: start + length });
  }
  return found;
}

function stem(word) {
  if (IRREGULAR.has(word)) return IRREGULAR.get(word);
  if (word.length < 4) return word;
  const plural = PLURALS.find(([ending]) => word.endsWith(ending));
  if (plural) word = word.slice(0, word.length - plural[0].length) + plural[1];
  const noun = NOUNS.find(([ending]) => word.endsWith(ending) && word.length - ending.length > 3);
  if (noun) return word.slice(0, word.length - noun[0].length) + noun[1];
  for (const ending of ["ing", "ed"]) {
    const start = word.slice(0, word.length - ending.length);
    if (!word.endsWith(ending) || start.length < 3 || !/[aeiouy]/.test(start)) continue;
    const double = start.at(-1) === start.at(-2) && !"aeiousflz".includes(start.at(-1));
    return double ? start.slice(0, -1) : start.replace(/e$/, "");
  }
  if (word.endsWith("ise") && word.length > 6) return `${word.slice(0, -3)}iz`;
  return word.length > 3 ? word.replace(/e$/, "") : word;
}

// A term or a whole query as it is looked up: Japanese without spaces and what asks for its meaning; else stems.
function termKey(text) {
  if (JAPANESE.test(text)) return text.normalize("NFKC").replace(/\s/g, "").toLowerCase().replace(ASKS, "");
  return words(text.normalize("NFKC")).map((word) => word.stem).join(" ");
}

// Errors: which of those that the book explains is in what was pasted. Numbers, shapes and devices are left out of both.
"use strict";

const DEVICES = new Set(["cpu", "cuda", "mps", "xpu", "meta"]);
const SURE = 0.75; // of an error, from 0 to 1: that it is the one that was pasted

// The message in what was pasted: of a traceback its last error, and else all of it. A field for one line may have
// pulled the lines of a traceback together.
function messageOf(query) {
  const text = query.replace(/\s+/g, " ").trim();
  const errors = [...`${text} `.matchAll(/((?:[A-Z][a-z]*)*(?:Error|Exception|Warning)): /g)];
  if (errors.length === 0) return { type: "", text };
  const { 1: type, 0: found, index } = errors.at(-1);
  return { type, text: text.slice(index + found.length) || text };
}

class Errors {
  constructor(listed) {
    this.all = listed.flatMap(([type, forms, place, sections]) => {
      return forms.map((form) => ({ type, words: form.split(" "), listed: place, sections }));
    });
    this.counts = new Map();
    for (const { words: own } of this.all) for (const word of own) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  // How much words say: those that are in few messages, or in none, say more.
  weight(list) {
    return list.reduce((sum, word) => sum + Math.log(1 + this.all.length / (this.counts.get(word) ?? 0.5)), 0);
  }

  // The error of a type ("" if it was not pasted) that has most in common with the words: { listed, sections, score,
  // isSure }, or undefined.
  find(type, found) {
    const wanted = [...new Set(found.flatMap((word) => [word.stem, ...word.parts]).filter((word) => !DEVICES.has(word)))];
    let best = { score: 0 };
    for (const error of this.all) {
      const common = error.words.filter((word) => wanted.includes(word));
      const [ofQuery, ofMessage] = [wanted, error.words].map((all) => this.weight(common) / this.weight(all));
      const score = ofQuery * Math.sqrt(ofMessage) * (type && type !== error.type ? 0.7 : 1);
      const differs = error.words.findIndex((word, place) => word !== wanted[place]);
      const start = differs < 0 ? error.words.length : differs;
      if (score <= best.score + 1e-9 || !isEnough(type, score, common.length, start)) continue;
      best = { ...error, score, isSure: score > SURE };
    }
    return best.sections ? best : undefined;
  }
}

// Whether so much in common is no chance: so many words, of which so many are at the start of both. Without a type, a few
// words of a question are easily in a message, too.
function isEnough(type, score, count, start) {
  if (type) return score > 0.35;
  if (start > 3) return score > 0.25;
  return (score > 0.4 && count > 4) || (score > 0.5 && count > 3) || (score > 0.8 && count > 1);
}

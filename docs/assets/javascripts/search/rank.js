// What the book answers to a query. The index comes in pieces (book/publish/search.py); load(name) promises one.
"use strict";

const NAME = "="; // ends the words of the index that are names in code
const PREFIX = 0.5; // what a word counts of which only the beginning was typed
const MISTYPED = 0.5; // what a word counts that differs by a letter
const UNKNOWN = 30; // the weight of a word that the book does not have
const DEVICES = new Set(["cpu", "cuda", "mps", "xpu", "meta"]);
const LAST_ERROR = /.*?((?:[\w.]+\.)?(?:[A-Z][A-Za-z]*(?:Error|Exception|Warning)|StopIteration|KeyboardInterrupt)):\s/gs;

// The message in what was pasted: of a traceback its last error, and else all of it. A field for one line may have
// pulled the lines of a traceback together.
function messageOf(query) {
  const text = query.replace(/\s+/g, " ").trim();
  const errors = [...`${text} `.matchAll(/((?:[A-Z][a-z]*)*(?:Error|Exception|Warning)): /g)];
  if (errors.length === 0) return { type: "", text };
  const { 1: type, 0: found, index } = errors.at(-1);
  return { type, text: text.slice(index + found.length) || text };
}

class Ranking {
  constructor(core, load) {
    this.core = core;
    this.load = load;
    this.first = []; // of each page, the number of its first section
    this.pageOf = []; // of each section, its page
    for (const [page, sections] of core.sections.entries()) {
      this.first.push(this.pageOf.length);
      for (const _ of sections) this.pageOf.push(page);
    }
    this.terms = new Map();
    for (const [keys, definition, section] of core.terms) for (const key of keys) this.terms.set(key, { definition, section });
    this.errors = core.errors.map(([text, listed, sections]) => ({ words: text.split(" "), listed, sections }));
    const counts = new Map();
    for (const error of this.errors) for (const word of error.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.rarity = (word) => Math.log(1 + this.errors.length / (counts.get(word) ?? 0.5));
  }

  // Promises { words, term, pages }: the words that were looked for, the term that the query names or undefined, and the
  // pages, the best first: { page, score, sections: [{ section, score }] }.
  async search(query) {
    const message = messageOf(query);
    const found = words(message.text);
    const isTyped = /[\p{L}\p{N}_]$/u.test(query); // the last word may not be complete
    const unique = new Map(found.map((word, place) => [word.name, { ...word, isTyped: isTyped && place === found.length - 1 }]));
    const looked = await Promise.all([...unique.values()].map((word) => this.lookUp(word)));
    const term = this.terms.get(termKey(query));
    const totals = this.add(looked);
    if (term && term.section >= 0) raise(totals, this.pageOf[term.section], term.section, 2);
    const error = this.error(message, found);
    if (error) this.raiseError(totals, error);
    const pages = [...totals.values()].map((total) => ({ ...total, sections: inOrder(total.sections) }));
    pages.sort((a, b) => b.score - a.score || a.page - b.page);
    return { words: looked, term, error, pages };
  }

  // The pages and sections in which a word stands, with their scores.
  async lookUp(word) {
    const pieces = await this.pieces(word);
    const result = { ...word, pages: new Map(), sections: new Map(), known: false };
    const merge = ([pages, sections], factor) => {
      result.known = true;
      unpack(pages, result.pages, factor);
      unpack(sections, result.sections, factor);
    };
    const exact = (key, factor) => {
      for (const piece of pieces) if (Object.hasOwn(piece, key)) merge(piece[key], factor);
    };
    exact(word.name + NAME, 1);
    exact(word.stem, 1);
    if (word.isTyped && word.name.length > 1) {
      for (const piece of pieces) {
        for (const key of Object.keys(piece)) if (begins(key, word.name)) merge(piece[key], PREFIX);
      }
    }
    if (!result.known) {
      for (const part of word.parts) exact(part, 0.7);
    }
    if (!result.known && word.name.length > 3) {
      const near = pieces.flatMap((piece) => Object.keys(piece).filter((key) => isNear(key, word.stem)).map((key) => [piece, key]));
      for (const [piece, key] of near) merge(piece[key], MISTYPED);
      result.near = near.map(([, key]) => key);
    }
    result.weight = Math.max(0, ...result.pages.values()) || UNKNOWN;
    return result;
  }

  // The pieces of the dictionary in which a word and its parts may stand.
  async pieces({ name, stem, parts, isTyped }) {
    const numbers = new Set();
    for (const word of new Set([name + NAME, stem, ...parts])) numbers.add(this.pieceOf(word));
    if (isTyped) for (let n = this.pieceOf(name); n <= this.pieceOf(`${name}\uffff`); n++) numbers.add(n);
    return Promise.all([...numbers].map((number) => this.load(`words-${number}`)));
  }

  pieceOf(word) {
    const after = this.core.words.findIndex((first) => first > word);
    return Math.max(0, (after < 0 ? this.core.words.length : after) - 1);
  }

  // Scores of pages: the sum over all words, less where some of them are missing, and the best section of the page.
  add(looked) {
    const all = looked.reduce((sum, word) => sum + word.weight, 0);
    const sum = (kind) => {
      const sums = new Map();
      for (const word of looked) {
        for (const [text, score] of word[kind]) {
          const [scores, weights] = sums.get(text) ?? [0, 0];
          sums.set(text, [scores + score, weights + word.weight]);
        }
      }
      return new Map([...sums].map(([text, [scores, weights]]) => [text, scores * (weights / all) ** 2]));
    };
    const totals = new Map();
    for (const [page, score] of sum("pages")) totals.set(page, { page, score, sections: new Map() });
    const best = new Map();
    for (const [section, score] of sum("sections")) {
      const page = this.pageOf[section];
      if (!totals.has(page)) totals.set(page, { page, score: 0, sections: new Map() });
      totals.get(page).sections.set(section, score);
      best.set(page, Math.max(score, best.get(page) ?? 0));
    }
    for (const [page, score] of best) totals.get(page).score += score;
    return totals;
  }

  // The error of which the message tells, if it is one: { listed, sections }.
  error({ type, text }, found) {
    const wanted = [...new Set(found.flatMap((word) => [word.stem, ...word.parts]).filter((word) => !DEVICES.has(word)))];
    const known = wanted.filter((word) => this.rarity(word) < Math.log(1 + this.errors.length / 0.5));
    if (known.length < (type ? 1 : 3)) return undefined;
    const weight = (list) => list.reduce((sum, word) => sum + this.rarity(word), 0);
    let best = { score: type ? 0.3 : 0.4 };
    for (const error of this.errors) {
      const common = weight(error.words.filter((word) => wanted.includes(word)));
      const score = (common / weight(wanted)) * Math.sqrt(common / weight(error.words));
      if (score > best.score + 1e-9) best = { ...error, score };
    }
    return best.sections ? best : undefined;
  }

  raiseError(totals, { sections }) {
    for (const [place, section] of [...new Set(sections)].entries()) {
      raise(totals, this.pageOf[section], section, 3 - place / 100);
    }
  }
}

// Let a page come before all that have a lower rank, and a section before the others of its page.
function raise(totals, page, section, rank) {
  const total = totals.get(page) ?? { page, score: 0, sections: new Map() };
  totals.set(page, total);
  total.score = Math.max(total.score, rank * 1e6);
  total.sections.set(section, Math.max(total.sections.get(section) ?? 0, rank * 1e6));
}

function inOrder(sections) {
  return [...sections].map(([section, score]) => ({ section, score })).sort((a, b) => b.score - a.score || a.section - b.section);
}

function unpack(packed, into, factor) {
  for (let place = 0, number = 0; place < packed.length; place += 2) {
    number += packed[place];
    into.set(number, Math.max(into.get(number) ?? 0, packed[place + 1] * factor));
  }
}

// Whether the word may become this one while it is typed: `norm`, and of `training`, whose word is `train`, `traini`.
function begins(key, typed) {
  const word = key.endsWith(NAME) ? key.slice(0, -1) : key;
  if (word === typed) return false;
  if (word.startsWith(typed)) return true;
  return word.length > 2 && typed.startsWith(word) && ["ing", "ed", "es", "ation", "ization"].some((end) => end.startsWith(typed.slice(word.length)));
}

// Whether two words differ by one letter, or by two that changed places.
function isNear(key, word) {
  if (key.endsWith(NAME) || Math.abs(key.length - word.length) > 1) return false;
  let start = 0;
  while (start < key.length && key[start] === word[start]) start++;
  let end = 0;
  while (end < Math.min(key.length, word.length) - start && key.at(-1 - end) === word.at(-1 - end)) end++;
  const [a, b] = [key.slice(start, key.length - end), word.slice(start, word.length - end)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}

// What the book answers to a query. The index comes in pieces (book/publish/search.py); load(name) promises one.
"use strict";

const NAME = "="; // ends the words of the index that are names in code
const PREFIX = 0.5; // what a word counts of which only the beginning was typed
const LONGER = 0.05; // the same, where what was typed is a word itself
const MISTYPED = 0.5; // what a word counts that differs by a letter
const PROSE = 0.4; // what a word counts beside the name in code that it may be
const OWNER = 0.2; // what `nn` counts in `nn.Linear`
const UNKNOWN = 30; // the weight of a word that the book does not have
const TOGETHER = 0.25; // for each word but one, what the best section counts besides its page
const TERM = 1; // of the weight of its words, what a term adds to the page that teaches it
const TROUBLE = 1.4; // what a page about what went wrong counts for a message
const ENOUGH = 0.6; // of the weight of all words, what a page has to have
const RAISED = 1e6; // more than any sum of scores

class Ranking {
  constructor(core, load) {
    this.core = core;
    this.load = load;
    this.memory = new Map();
    this.first = []; // of each page, the number of its first section
    this.pageOf = []; // of each section, its page
    for (const [page, sections] of core.sections.entries()) {
      this.first.push(this.pageOf.length);
      for (const _ of sections) this.pageOf.push(page);
    }
    this.terms = new Map();
    for (const [keys, definition, section] of core.terms) {
      for (const key of keys) if (!this.terms.has(key)) this.terms.set(key, { keys, definition, section });
    }
    this.errors = new Errors(core.errors);
  }

  // Promises { words, term, error, pages }: the words that were looked for; the term that the query names and the error
  // that it tells of, or undefined; and the pages, the best first: { page, score, sections }, where sections have scores.
  async search(query) {
    const message = messageOf(query);
    const text = message.text.normalize("NFKC");
    const found = words(text);
    const isTyped = /[\p{L}\p{N}_]$/u.test(query); // the last word may not be complete
    const unique = new Map();
    for (const word of found) {
      const isCode = /_|[a-z][A-Z]/.test(text.slice(word.start, word.end)) || text[word.start - 1] === "." || text[word.end] === "(";
      const isOwner = /^\.[a-z_]/i.test(text.slice(word.end)); // nn of nn.Linear
      unique.set(word.name, { ...word, isCode, share: isOwner ? OWNER : 1, isTyped: isTyped && word === found.at(-1) });
    }
    const letter = /(?<![\p{L}\p{N}_])[a-z]$/iu.exec(text)?.[0].toLowerCase(); // of the next word: no word yet
    if (letter && isTyped) this.begun(letter);
    const term = this.term(query);
    const error = term ? undefined : this.errors.find(message.type, found); // whose message begins with the term
    const looked = error?.isSure ? [...unique.values()].map((word) => ({ ...word, known: true, pages: [], sections: [] }))
      : await Promise.all([...unique.values()].map((word) => this.remembered(word)));
    const totals = this.add(looked);
    if (message.type || looked.length > 5) {
      for (const total of totals.values()) if (this.core.pages[total.page][2] === "trouble") total.score *= TROUBLE;
    }
    this.addTerms(totals, looked);
    if (term) this.raiseTerm(totals, term);
    if (error) this.raiseError(totals, error);
    const enough = [...totals.values()].filter((total) => total.score >= RAISED || total.found >= ENOUGH);
    const pages = enough.length ? enough : [...totals.values()];
    pages.sort((a, b) => b.score - a.score || a.page - b.page);
    return { words: looked, term, error, pages };
  }

  // What lookUp finds, from memory if it was looked up before: at the next key, all words but the last are the same.
  remembered(word) {
    const key = [word.name, word.isCode, word.isTyped, word.share].join();
    if (!this.memory.has(key)) this.memory.set(key, this.lookUp(word));
    this.memory.get(key).catch(() => this.memory.delete(key));
    return this.memory.get(key);
  }

  // The pages and sections in which a word stands, with their scores.
  async lookUp(word) {
    const pieces = await this.pieces(word);
    const result = { ...word, pages: new Map(), sections: new Map(), known: false };
    const merge = ([pages, sections], factor) => {
      result.known = true;
      unpack(pages, result.pages, factor * word.share);
      unpack(sections, result.sections, factor * word.share);
    };
    const exact = (key, factor) => {
      for (const piece of pieces) if (Object.hasOwn(piece, key)) merge(piece[key], factor);
    };
    exact(word.name + NAME, 1);
    if (!word.isCode || !result.known) exact(word.stem, result.known ? PROSE : 1);
    if (word.isTyped && word.name.length > 1) {
      const factor = result.known ? LONGER : PREFIX;
      for (const piece of pieces) {
        for (const key of Object.keys(piece)) if (begins(key, word.name)) merge(piece[key], factor);
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
    result.weight = Math.max(0, ...result.pages.values()) || UNKNOWN * word.share;
    return result;
  }

  // The pieces of the dictionary in which a word and its parts may stand.
  async pieces({ name, stem, parts, isTyped }) {
    const numbers = new Set();
    for (const word of new Set([name + NAME, stem, ...parts])) numbers.add(this.pieceOf(word));
    if (isTyped && name.length > 1) for (let n = this.pieceOf(name); n <= this.pieceOf(`${name}\uffff`); n++) numbers.add(n);
    return Promise.all([...numbers].map((number) => this.load(`words-${number}`)));
  }

  // Load the pieces for a word of which one letter was typed: the next letter comes before they would.
  begun(letter) {
    for (let n = this.pieceOf(letter); n <= this.pieceOf(`${letter}\uffff`); n++) this.load(`words-${n}`).catch(() => {});
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
      return [...sums].map(([text, [scores, weights]]) => [text, scores * (weights / all) ** 2, weights / all]);
    };
    const totals = new Map();
    for (const [page, score, found] of sum("pages")) totals.set(page, { page, score, found, sections: new Map() });
    const best = new Map();
    for (const [section, score] of sum("sections")) {
      const page = this.pageOf[section];
      totals.get(page).sections.set(section, score);
      best.set(page, Math.max(score, best.get(page) ?? 0));
    }
    // The more words there are, the more it says that they stand together.
    for (const [page, score] of best) totals.get(page).score += score * Math.min(1, (looked.length - 1) * TOGETHER);
    return totals;
  }

  // What a page counts more that teaches a term of several words in the query: `learning rate`, or `cross_entropy`.
  addTerms(totals, looked) {
    const stems = looked.flatMap((word) => (word.parts.length > 1 ? word.parts : [word.stem]).map((stem) => [stem, word]));
    for (let start = 0; start < stems.length; start++) {
      for (let end = start + 2; end <= stems.length && end <= start + 4; end++) {
        const part = stems.slice(start, end);
        const term = this.terms.get(part.map(([stem]) => stem).join(" "));
        const total = term && totals.get(this.pageOf[term.section]);
        if (!total) continue;
        total.found = Math.max(total.found, ENOUGH);
        total.score += [...new Set(part.map(([, word]) => word.weight))].reduce((sum, weight) => sum + weight, 0) * TERM;
      }
    }
  }

  // The term that a query is. Of Japanese, where words are not told apart, also the shortest that has it in it.
  term(query) {
    const key = termKey(query);
    if (this.terms.has(key) || !JAPANESE.test(key)) return this.terms.get(key);
    const longer = [...this.terms.keys()].filter((other) => other.includes(key) && other.length < 2 * key.length);
    return this.terms.get(longer.sort((a, b) => a.length - b.length)[0]);
  }

  // The page that the glossary names comes first, after one whose title is the term.
  raiseTerm(totals, { keys, section }) {
    if (section >= 0) raise(totals, this.pageOf[section], section, 2);
    const named = this.core.pages.findIndex(([, title, kind]) => kind === "lesson" && keys.includes(termKey(title)));
    if (named >= 0) raise(totals, named, this.first[named], 2.5);
  }

  raiseError(totals, { listed, sections }) {
    raise(totals, this.pageOf[listed], listed, 3 - 1 / 200); // after the page that explains it
    for (const [place, section] of [...new Set(sections)].entries()) {
      raise(totals, this.pageOf[section], section, 3 - place / 100);
    }
  }
}

// Let a page come before all that have a lower rank, and a section before the others of its page.
function raise(totals, page, section, rank) {
  const total = totals.get(page) ?? { page, score: 0, found: 0, sections: new Map() };
  totals.set(page, total);
  total.score = Math.max(total.score, rank * RAISED);
  total.sections.set(section, Math.max(total.sections.get(section) ?? 0, rank * RAISED));
}

// The sections of a page, the best first: { section, score }.
function inOrder(sections) {
  return [...sections].map(([section, score]) => ({ section, score })).sort((a, b) => b.score - a.score || a.section - b.section);
}

function unpack(packed, into, factor) {
  for (let place = 0, number = 0; place < packed.length; place += 2) {
    number += packed[place];
    into.set(number, (into.get(number) ?? 0) + packed[place + 1] * factor);
  }
}

// Whether the word may become this one while it is typed: `norm`, and of `training`, whose word is `train`, `traini`.
function begins(key, typed) {
  const word = key.endsWith(NAME) ? key.slice(0, -1) : key;
  if (word === typed) return false;
  if (word.startsWith(typed)) return true;
  return word.length > 2 && typed.startsWith(word) && ["ing", "ed", "es", "ation", "ization"].some((end) => end.startsWith(typed.slice(word.length)));
}

// Whether two words differ by one letter, or by two that changed places, or in their endings only.
function isNear(key, word) {
  if (key.endsWith(NAME)) return false;
  let start = 0;
  while (start < key.length && key[start] === word[start]) start++;
  if (start > 5 && start > 0.6 * Math.max(key.length, word.length)) return true;
  if (Math.abs(key.length - word.length) > 1) return false;
  let end = 0;
  while (end < Math.min(key.length, word.length) - start && key.at(-1 - end) === word.at(-1 - end)) end++;
  const [a, b] = [key.slice(start, key.length - end), word.slice(start, word.length - end)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}

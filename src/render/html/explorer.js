"use strict";

// Each criterion's part of the whole: its own weight through the sum of its siblings', multiplied down the tree.
// Nothing where the siblings have no weight at all.
function shares(criteria, weights) {
  const shares = new Array(criteria.length).fill(0);
  let usable = true;
  const divide = (parent, whole) => {
    const family = criteria.flatMap((criterion, nth) => (criterion.parent === parent ? [nth] : []));
    const sum = family.reduce((sum, nth) => sum + weights[nth], 0);
    if (family.length > 0 && !(sum > 0)) usable = false;
    for (const nth of family) {
      shares[nth] = whole * (weights[nth] / sum);
      divide(nth, shares[nth]);
    }
  };
  divide(null, 1);
  return usable ? shares : null;
}

// 100 · Σ weight · value over the criteria without parts, to six decimals.
function score(values, leaves) {
  const sum = leaves.reduce((sum, share, nth) => sum + 100 * share * values[nth], 0);
  return Math.round(sum * 1e6) / 1e6;
}

// Everything that has a rank, best first and equals by id, with its score and its rank; equals share one: 1, 2, 2, 4.
function ranking(ranked, criteria, weights) {
  const all = shares(criteria, weights);
  if (all === null) return null;
  if (criteria.length === 0) return ranked.map((it) => ({ ...it, score: null }));
  const leaves = all.filter((_, nth) => criteria.every((criterion) => criterion.parent !== nth));
  const scored = ranked.map((it) => ({ ...it, score: score(it.values, leaves) }));
  scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  scored.forEach((it, nth) => {
    const above = scored[nth - 1];
    it.rank = above && above.score === it.score ? above.rank : nth + 1;
  });
  return scored;
}

// How far money reaches down the list: it stops before the first that there is not enough for.
function reach(ranked, money) {
  let cost = 0;
  let count = 0;
  for (const it of ranked) {
    if (cost + it.cost > money) break;
    cost += it.cost;
    count += 1;
  }
  return { count, cost };
}

// A number that is not negative as the page writes it, with so many decimals at the most.
function figure(value, decimals, { group, decimal }) {
  const [whole, rest] = String(Number(value.toFixed(decimals))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return rest ? grouped + decimal + rest : grouped;
}

// Words with figures in the place of names in braces.
function fill(words, figures) {
  return words.replace(/\{(\w+)\}/g, (whole, name) => (name in figures ? figures[name] : whole));
}

// Rows in this order and no others. Those that stand right stay, for a browser lays out anew what is moved.
function put(rows, body) {
  let at = body.firstElementChild;
  for (const row of rows) {
    if (row !== at && at !== null && row === at.nextElementSibling) {
      at.remove();
      at = row;
    }
    if (row === at) at = at.nextElementSibling;
    else body.insertBefore(row, at);
  }
  while (at !== null) {
    const next = at.nextElementSibling;
    at.remove();
    at = next;
  }
}

// Other words only where they differ: what stays is not laid out anew.
function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

// Long lists begin with so many rows: a browser would be slow to move more of them with every step of a slider.
const FIRST = 150;

function explore(root) {
  const data = JSON.parse(root.querySelector("script").textContent);
  const words = Object.fromEntries(data.words);
  const language = document.documentElement.lang;
  const number = (value, decimals = 0) => figure(value, decimals, data);
  const money = (amount) => fill(words.money, { figure: number(amount) });
  const tools = root.querySelector(".tools");
  const whatIf = root.querySelector(".what-if");
  const text = tools.querySelector("input");
  const selects = [...tools.querySelectorAll("select")];
  const sliders = [...root.querySelectorAll("[data-weight]")];
  const budget = root.querySelector("[data-budget]");
  const told = root.querySelector(".told");
  const more = root.querySelector(".more");
  const body = root.querySelector("tbody");
  const headings = [...root.querySelectorAll("thead tr > *")];

  const items = data.items.map((item, nth) => {
    const row = body.rows[nth];
    const card = document.getElementById(item.card)?.parentElement;
    return { ...item, nth, row, card, title: row.querySelector("th").textContent };
  });
  const byId = new Map(items.filter((item) => item.place).map((item) => [item.place.id, item]));
  const ranked = items.flatMap((item) => item.place ?? []).concat(data.hidden);
  ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const written = {
    text: "",
    options: [],
    column: data.rank,
    down: false,
    weights: data.criteria.map((criterion) => criterion.weight),
    budget: Infinity,
    whole: data.items.length <= FIRST,
  };
  let state = written;

  // The list as the state says; the weights' ranking is that of the last weights that can be used.
  let places = [];
  let now = new Map();
  function rank() {
    const found = ranking(ranked, data.criteria, state.weights);
    if (found === null) return false;
    places = found;
    now = new Map(found.map((it) => [it.id, it]));
    for (const { place, row } of byId.values()) {
      const { rank, score } = now.get(place.id);
      const cell = row.cells[data.rank];
      const was = rank === place.rank ? "" : ` ${fill(words.was, { rank: number(place.rank) })}`;
      if (cell.textContent !== number(rank) + was) {
        cell.textContent = number(rank);
        const mark = document.createElement("span");
        mark.className = "was";
        mark.textContent = was;
        if (was !== "") cell.append(mark);
      }
      if (data.score === null || score === null) continue;
      const points = row.cells[data.score];
      write(points.firstChild, `${number(Math.round(score))} `);
      points.querySelector("rect").setAttribute("width", Math.round(score));
    }
    return true;
  }

  function key(item, column) {
    const place = item.place && now.get(item.place.id);
    if (column === data.rank) return place ? place.rank : null;
    if (column === data.score) return place ? place.score : null;
    return item.keys[column];
  }

  function compare(a, b) {
    const [x, y] = [key(a, state.column), key(b, state.column)];
    if (x === null || y === null) return x === y ? a.nth - b.nth : x === null ? 1 : -1;
    if (x !== y) return state.down ? y - x : x - y;
    if (a.place && b.place) return a.place.id < b.place.id ? -1 : 1;
    return a.nth - b.nth;
  }

  function matches(item) {
    if (state.options.some((option, nth) => option !== undefined && !item.options[nth].includes(option))) return false;
    if (state.text === "") return true;
    item.text ??= `${item.row.textContent} ${item.card?.textContent ?? ""}`.toLocaleLowerCase(language);
    return state.text.toLocaleLowerCase(language).split(/\s+/).every((word) => item.text.includes(word));
  }

  function arrange() {
    const order = [...items].sort(compare);
    let end = order.length;
    let found = 0;
    order.forEach((item, nth) => {
      item.found = matches(item);
      if (item.found) found += 1;
      if (item.found && found === FIRST && !state.whole) end = nth + 1;
      item.row.hidden = !item.found || nth >= end;
      if (item.card) item.card.hidden = !item.found;
    });
    more.hidden = end === order.length || found <= FIRST;
    const rows = order.map((item) => item.row);
    const line = budgetLine();
    if (line !== null && state.column === data.rank && !state.down) {
      const within = new Set(places.slice(0, line.count).map((it) => it.id));
      const below = order.findIndex((item) => !item.place || !within.has(item.place.id));
      const at = below < 0 ? rows.length : below;
      line.row.hidden = at > end;
      rows.splice(at, 0, line.row);
    }
    put(rows, body);
    headings.forEach((heading, nth) => {
      if (!heading.firstElementChild) return;
      heading.ariaSort = nth !== state.column ? "none" : state.down ? "descending" : "ascending";
    });
  }

  // Nothing where there is money for all.
  function budgetLine() {
    const { count, cost } = reach(places, state.budget);
    if (count === places.length) return null;
    const said = fill(words.line, { money: money(state.budget), count: number(count), cost: money(cost) });
    const row = document.createElement("tr");
    row.className = "line";
    const cell = document.createElement("td");
    cell.colSpan = headings.length;
    cell.textContent = said;
    row.append(cell);
    return { row, count, said };
  }

  function label() {
    const parts = shares(data.criteria, state.weights);
    for (const slider of sliders) {
      const nth = Number(slider.dataset.weight);
      const share = fill(words.percent, { figure: parts ? number(100 * parts[nth], 1) : "–" });
      describe(slider, fill(words.weight, { weight: number(state.weights[nth], 2), share }));
    }
    if (budget) describe(budget, state.budget === Infinity ? words.limitless : money(state.budget));
  }

  function describe(slider, said) {
    slider.parentElement.querySelector("output").textContent = said;
    slider.setAttribute("aria-valuetext", said);
  }

  function show(next) {
    const reweighed = next.weights !== state.weights || places.length === 0;
    state = next;
    label();
    const usable = !reweighed || rank();
    arrange();
    return usable;
  }

  // Said once it is quiet: a slider on its way says nothing.
  let waiting = 0;
  function tell(said) {
    clearTimeout(waiting);
    waiting = setTimeout(() => { told.textContent = said; }, 250);
  }

  function tellShown() {
    const shown = items.filter((item) => item.found).length;
    tell(fill(words.shown, { shown: number(shown), all: number(items.length) }));
  }

  function tellMoved(usable) {
    if (!usable) return tell(words.weightless);
    const moved = [...byId.values()].filter(({ place }) => now.get(place.id).rank !== place.rank).length;
    const first = places.find((it) => byId.has(it.id));
    if (moved === 0 || !first) return tell(words.unmoved);
    return tell(fill(words.moved, { count: number(moved), title: byId.get(first.id).title }));
  }

  text.addEventListener("input", () => {
    show({ ...state, text: text.value.trim() });
    tellShown();
  });
  for (const select of selects) {
    select.addEventListener("change", () => {
      const options = [...state.options];
      options[Number(select.dataset.choice)] = select.value === "" ? undefined : Number(select.value);
      show({ ...state, options });
      tellShown();
    });
  }
  for (const slider of sliders) {
    slider.addEventListener("input", () => {
      const weights = [...state.weights];
      weights[Number(slider.dataset.weight)] = Number(slider.value);
      tellMoved(show({ ...state, weights }));
    });
  }
  budget?.addEventListener("input", () => {
    show({ ...state, budget: budget.value === budget.max ? Infinity : Number(budget.value) });
    tell(budgetLine()?.said ?? words.limitless);
  });
  headings.forEach((heading, nth) => {
    if (heading.tagName !== "TH") return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    // Figures begin with the largest, ranks and texts with the first.
    const largest = heading.classList.contains("n") && nth !== data.rank;
    button.addEventListener("click", () => {
      const down = nth === state.column ? !state.down : largest;
      show({ ...state, column: nth, down });
      tell(fill(down ? words.down : words.up, { column: button.textContent }));
    });
  });
  tools.querySelector("button").addEventListener("click", () => {
    for (const field of [text, ...selects]) field.value = "";
    for (const slider of sliders) slider.value = written.weights[Number(slider.dataset.weight)];
    if (budget) budget.value = budget.max;
    show({ ...written });
    tell(words.written);
  });
  more.querySelector("button").addEventListener("click", () => {
    const next = body.querySelector("tr[hidden] a");
    show({ ...state, whole: true });
    next?.focus();
  });
  body.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const line = link && document.getElementById(link.hash.slice(1));
    if (line) line.parentElement.open = true;
  });
  // Paper shows the list as the program wrote it.
  let kept = state;
  addEventListener("beforeprint", () => {
    kept = state;
    show({ ...written, whole: true });
  });
  addEventListener("afterprint", () => show(kept));

  tools.hidden = false;
  told.hidden = false;
  if (whatIf) whatIf.hidden = false;
  show(written);
}

for (const root of document.querySelectorAll(".explorer")) explore(root);

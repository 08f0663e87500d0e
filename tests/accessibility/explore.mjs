// Walks through a page that can be explored, with the keyboard alone, and tells what does not work.

export async function explore(page, url, about) {
  const faults = [];
  const wants = (holds, what) => { if (!holds) faults.push(`${about}: ${what}`); };

  // Tab by tab to the first thing that the selector fits.
  const reach = async (selector) => {
    for (let tabs = 0; tabs < 400; tabs += 1) {
      if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
      await page.keyboard.press("Tab");
    }
    wants(false, `no key leads to ${selector}`);
  };
  const shown = () => page.$$eval(".explorer tbody tr", (rows) => rows.filter((row) => row.offsetHeight > 0).length);
  const told = async () => {
    await page.waitForTimeout(350);
    return page.textContent(".told");
  };
  const moved = () => page.$$eval(".explorer .was", (marks) => marks.length);
  const lines = () => page.$$eval(".explorer .line", (rows) => rows.length);

  await page.goto(url);
  const all = await shown();
  await reach(".explorer input[type=search]");
  await page.keyboard.type("digital");
  const found = await shown();
  wants(found > 0 && found < all, "the search finds all or nothing");
  wants((await told()).includes(String(found)), "it is not said how many were found");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  wants((await shown()) === all, "not all come back after a search");

  await reach(".explorer select");
  await page.keyboard.press("ArrowDown");
  wants((await shown()) < all, "choosing an area hides nothing");
  await page.keyboard.press("Home");

  await reach("thead th:nth-child(7) button");
  await page.keyboard.press("Enter");
  const figures = await page.$$eval(".explorer tbody tr > :nth-child(7)", (cells) => cells.map((cell) => {
    const digits = cell.textContent.replace("\u2212", "-").replace(/[^\d-]/g, "");
    return digits === "" ? -Infinity : Number(digits);
  }));
  wants(figures.every((value, nth) => nth === 0 || figures[nth - 1] >= value), "a column is not sorted");
  wants((await page.getAttribute("thead th:nth-child(7)", "aria-sort")) === "descending", "it is not told how it is sorted");

  await reach(".explorer tbody a");
  await page.keyboard.press("Enter");
  const opened = await page.evaluate(() => {
    return document.activeElement.matches("summary[id]") && document.activeElement.parentElement.open;
  });
  wants(opened, "a measure does not open");

  await page.goto(url);
  await reach(".what-if > summary");
  await page.keyboard.press("Enter");
  await reach("[data-weight]");
  await page.keyboard.press("Home");
  wants((await moved()) > 0, "a weight moves no rank");
  wants((await told()).length > 0, "it is not said that ranks moved");
  const agrees = await page.evaluate(() => {
    const data = JSON.parse(document.querySelector(".explorer script").textContent);
    const weights = [...document.querySelectorAll("[data-weight]")].map((slider, nth) => (nth === 0 ? 0 : null));
    const ranked = data.items.flatMap((item) => item.place ?? []).concat(data.hidden);
    const expected = ranking(ranked, data.criteria, data.criteria.map((it, nth) => weights[nth] ?? it.weight));
    const rows = [...document.querySelectorAll(".explorer tbody tr")];
    const shown = new Set(data.items.map((item) => item.place?.id));
    return expected.filter((it) => shown.has(it.id)).every((it, nth) => parseInt(rows[nth].cells[data.rank].textContent, 10) === it.rank);
  });
  wants(agrees, "the ranks on the page are not those that were reckoned");
  await reach("[data-budget]");
  for (let steps = 0; steps < 30; steps += 1) await page.keyboard.press("ArrowLeft");
  wants((await lines()) === 1, "money draws no line");
  wants((await told()) === (await page.textContent(".line")), "the line is not told");
  // The paper is as the program wrote it.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  wants((await moved()) === 0 && (await lines()) === 0, "paper does not show the program's own list");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  wants((await moved()) > 0 && (await lines()) === 1, "printing changes what is shown");
  await page.evaluate(() => document.querySelector(".explorer input").focus());
  await reach(".tools button");
  await page.keyboard.press("Enter");
  wants((await moved()) === 0 && (await lines()) === 0, "it cannot be put back");
  return faults;
}

// Without scripts everything is there to be read, and nothing to be used that does not work.
export async function read(page, url, about) {
  const faults = [];
  await page.goto(url);
  if ((await page.locator(".explorer tbody tr").count()) === 0) faults.push(`${about}: no list without scripts`);
  for (const hidden of [".tools", ".what-if", ".told", ".more"]) {
    if (await page.locator(hidden).first().isVisible()) faults.push(`${about}: ${hidden} is shown without scripts`);
  }
  const link = page.locator(".explorer tbody a").first();
  const card = await link.getAttribute("href");
  await page.locator(card).click();
  if (!(await page.locator(`${card} ~ ul > li`).first().isVisible())) faults.push(`${about}: no measure opens without scripts`);
  return faults;
}

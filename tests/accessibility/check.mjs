// Opens pages in a browser, wide and narrow, light and dark, and lets axe-core look for faults. Walks through those that can
// be explored.
// node check.mjs BROWSER PAGE…

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { explore, read } from "./explore.mjs";

const [browser, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const profile = mkdtempSync(join(tmpdir(), "accessibility-"));
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const context = await chromium.launchPersistentContext(profile, { executablePath: browser, headless: true, args: quiet });
const page = await context.newPage();

const faults = [];
let looks = 0;
let about = "";
page.on("request", (request) => {
  if (!request.isNavigationRequest()) faults.push(`${about}: asks for ${request.url()}`);
});
page.on("pageerror", (error) => faults.push(`${about}: the script fails: ${error.message}`));
page.on("console", (message) => faults.push(`${about}: the browser says ${message.text()}`));

for (const path of pages) {
  for (const width of [1280, 320]) {
    for (const colorScheme of ["light", "dark"]) {
      about = `${basename(path)} at ${width} px, ${colorScheme}`;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(pathToFileURL(resolve(path)).href);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) faults.push(`${about}: ${needed} px wide`);
      for (const details of await page.$$("details")) await details.evaluate((element) => { element.open = true; });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      for (const { id, help, nodes } of violations) {
        faults.push(`${about}: ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(" ")}`);
      }
      looks += 1;
    }
  }
}

const scriptless = await chromium.launch({ executablePath: browser, args: quiet });
const reader = await (await scriptless.newContext({ javaScriptEnabled: false })).newPage();
for (const path of pages.filter((path) => readFileSync(path, "utf8").includes('<div class="explorer">'))) {
  about = basename(path);
  await page.emulateMedia({ colorScheme: "light" });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await explore(page, pathToFileURL(resolve(path)).href, `${about} at ${width} px`)));
  }
  faults.push(...(await read(reader, pathToFileURL(resolve(path)).href, about)));
  looks += 1;
}

await scriptless.close();
await context.close();
rmSync(profile, { recursive: true, force: true });
for (const fault of faults) console.error(fault);
console.log(`accessibility: looked ${looks} times at ${pages.length} pages, ${faults.length} faults`);
process.exit(faults.length === 0 && looks > 0 ? 0 : 1);

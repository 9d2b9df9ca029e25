// Opens every page that is named in a browser, narrow and wide, on light and on dark ground, and prints it.
//
//     node check.mjs [--pictures FOLDER] PAGE.html...
//
// Fails on what axe finds against WCAG 2 A and AA, on scrolling sideways, on words of a picture that are cut off or lie
// on one another, on any request beyond the file itself, on an error in the console, and on a print of more than two
// sheets.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa"];
const WIDTHS = [390, 1280];
const MOST_SHEETS = 2;

const files = process.argv.slice(2);
let pictures;
if (files[0] === "--pictures") {
  [, pictures] = files.splice(0, 2);
  mkdirSync(pictures, { recursive: true });
}
if (files.length === 0) {
  console.error("check.mjs: no page to check");
  process.exit(2);
}
const executablePath = process.env.CHROMIUM;
if (!executablePath || !existsSync(executablePath)) {
  console.error("check.mjs: CHROMIUM must name the browser");
  process.exit(2);
}

// In a container there is often no user to build a sandbox for, and the pages are our own.
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const problems = [];
for (const file of files) {
  for (const width of WIDTHS) {
    for (const colorScheme of ["light", "dark"]) {
      await check(file, width, colorScheme);
    }
  }
}
await browser.close();
for (const problem of problems) console.error(problem);
console.log(`${files.length} pages in a browser: ${problems.length === 0 ? "all well" : `${problems.length} problems`}`);
process.exit(problems.length === 0 ? 0 : 1);

async function check(file, width, colorScheme) {
  const where = `${basename(file)}, ${width} px, ${colorScheme}`;
  const report = (problem) => problems.push(`${where}: ${problem}`);
  const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
  const page = await context.newPage();
  const url = pathToFileURL(resolve(file)).href;
  page.on("request", (request) => request.url() === url || report(`asks for ${request.url()}`));
  page.on("console", (message) => message.type() === "error" && report(`console: ${message.text()}`));
  page.on("pageerror", (error) => report(`error: ${error.message}`));
  await page.goto(url, { waitUntil: "load" });

  const [needed, given] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  if (needed > given) report(`scrolls sideways: ${needed} px in ${given} px`);

  for (const words of await page.evaluate(crowded)) report(`in a picture: ${words}`);

  await page.evaluate(AXE);
  const found = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), RULES);
  for (const violation of found.violations) {
    for (const node of violation.nodes) report(`${violation.id}: ${node.target.join(" ")}: ${node.failureSummary}`);
  }
  if (found.passes.length === 0) report("axe looked at nothing");

  const name = basename(file, ".html");
  if (pictures) {
    await page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  }
  if (width === WIDTHS.at(-1)) {
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: false });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    if (sheets === 0 || sheets > MOST_SHEETS) report(`prints on ${sheets} sheets`);
    if (pictures) writeFileSync(join(pictures, `${name}-${colorScheme}.pdf`), pdf);
  }
  await context.close();
}

// Runs in the page.
function crowded() {
  const found = [];
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll("text")].map((text) => [
      text.textContent.trim(),
      text.getBoundingClientRect(),
    ]);
    for (const [index, [text, box]] of words.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        found.push(`"${text}" is cut off`);
      }
      for (const [other, its] of words.slice(index + 1)) {
        const wide = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const high = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        // The box of a line has room above and below its letters.
        if (wide > 1 && high > 0.4 * Math.min(box.height, its.height)) found.push(`"${text}" lies on "${other}"`);
      }
    }
  }
  return found;
}

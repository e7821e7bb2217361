import { existsSync } from 'node:fs';
import type { Client } from 'discord.js';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord, VirtualClock } from '../../src/sandbox/index.ts';
import { startLocalDiscord, virtualClock } from '../../src/sandbox/index.ts';
import { startBot } from './bot.ts';

const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const calm = ['--no-sandbox', '--disable-component-update', '--disable-sync', '--headless'];

describe.runIf(chromiumPath !== undefined)('the page of the local Discord', () => {
  let browser: Browser;
  let clock: VirtualClock;
  let discord: LocalDiscord;
  let bot: Client;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: [...quiet, ...calm] });
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    clock = virtualClock();
    discord = await startLocalDiscord({ clock, world: 'demo' });
    bot = await startBot(discord.apiBase, discord.botToken);
    const context = await browser.newContext();
    context.setDefaultTimeout(5000);
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(discord.address);
    await page.locator('.channel').first().waitFor();
  });
  afterEach(async () => {
    await page.context().close();
    await bot.destroy();
    await discord.close();
    expect(faults.splice(0)).toEqual([]);
  });

  const type = async (text: string): Promise<void> => {
    await page.getByLabel('Message or command').click();
    await page.keyboard.type(text);
  };
  const run = async (command: string): Promise<void> => {
    await type(`${command} `);
    await page.keyboard.press('Enter');
  };
  const become = (name: string) => page.getByLabel('You are').selectOption(name);
  const seen = (text: string) => page.locator('.message', { hasText: text });
  const shown = (text: string) => seen(text).last().waitFor();

  it('shows the channels that a person may see, and opens where games are played', async () => {
    expect(await page.locator('#channels h2').first().innerText()).toBe('Reading Room');
    expect(await page.locator('.channel-label').allInnerTexts()).toEqual(['general', 'trivia', 'Lorekeeper']);
    expect(await page.locator('#channel-name').innerText()).toBe('#trivia');
    await become('Mara');
    await page.locator('.channel', { hasText: 'moderators' }).waitFor();
  });

  it('takes a command by keyboard alone, with autocomplete', async () => {
    await type('/po');
    await page.getByRole('option', { name: 'Facts about a port' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('harb');
    await page.getByRole('option', { name: 'Green Harbour' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await shown('Ana used /port');
    expect(await page.locator('.embed-title').innerText()).toBe('Green Harbour');
    expect(await page.locator('.embed-fields strong').innerText()).toBe('1204');
  });

  it('names the required option that is missing', async () => {
    await run('/port');
    await page.getByText('"name" has to be filled in.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByLabel('Message or command').waitFor();
  });

  it('presses buttons: a private answer is for one person, an edit stays in its place', async () => {
    await run('/quiz');
    await page.getByRole('button', { name: 'A', exact: true }).click();
    await shown('You said A.');
    expect(await seen('You said A.').innerText()).toContain('Only you can see this');
    await become('Ben');
    await shown('Which port is older?');
    expect(await seen('You said A.').count()).toBe(0);
    await page.getByRole('button', { name: 'Close' }).click();
    await shown('It was B.');
    expect(await page.getByRole('button', { name: 'A', exact: true }).isDisabled()).toBe(true);
    expect(await page.locator('.message').count()).toBe(1);
  });

  it('says so when the bot does not answer', async () => {
    await run('/quiz');
    const mute = page.getByRole('button', { name: 'Mute' });
    await mute.click();
    await page.locator('[aria-busy="true"]').waitFor();
    clock.advance(3000);
    await seen('Which port').getByText('The application did not respond').waitFor();
    expect(await mute.getAttribute('aria-busy')).toBe(null);
  });

  it('fills in a form, and keeps it open while something is wrong', async () => {
    await run('/form');
    const dialog = page.getByRole('dialog', { name: 'Leave a note' });
    await dialog.getByLabel('Note').fill('abc');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.getByText('"Note" needs at least 5 characters.').waitFor();
    await dialog.getByLabel('Note').fill('low tide at noon');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await shown('Noted: low tide at noon');
    expect(await dialog.count()).toBe(0);
  });

  it('never reads a text as markup', async () => {
    await run('/trap');
    await shown('<img src=x onerror=');
    expect(await page.locator('.message img, .message script, .message b:not(.above b), .message i').count()).toBe(0);
    expect(await page.locator('.message a').count()).toBe(0);
  });

  it('lets a new person in, and shows what everybody writes', async () => {
    await page.getByLabel('You are').selectOption('Add a person…');
    await page.getByRole('dialog').getByLabel('Name').fill('Dora');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('You are').inputValue()).toBe('Dora');
    await type('Ahoy **there**');
    await page.keyboard.press('Enter');
    await shown('Ahoy there');
    await become('Ben');
    await shown('Ahoy there');
  });

  it('says that the line is lost when the local Discord stops', async () => {
    await bot.destroy();
    await discord.close();
    await page.getByText('The connection to the local Discord is lost').waitFor();
    expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
  });
});

import ChartJs from 'chart.js/auto';
import type { Area, Cell } from '../engine/cells.ts';
import type { Chart, Grid } from '../engine/engine.ts';
import { figureOf } from './chart-figure.ts';

const GOOGLE_SIZE = { width: 600, height: 371 };

interface Drawn {
  readonly card: HTMLElement;
  figure?: ChartJs;
  /** What the figure shows, to draw only what changed. */
  content?: string;
}

/** Draws the workbook's charts over the grid: each hangs on its cell and scrolls with it. */
export function layCharts(grid: Grid, layer: HTMLElement): void {
  const cards = new Map<number, Drawn>();

  let stale = true;

  const refresh = () => {
    const shown = grid.charts().filter((chart) => chart.sheet === grid.activeSheet());
    for (const id of [...cards.keys()].filter((id) => !shown.some((chart) => chart.id === id))) {
      cards.get(id)?.figure?.destroy();
      cards.get(id)?.card.remove();
      cards.delete(id);
    }
    if (shown.length > 0) coverCells(layer, grid);
    for (const chart of shown) {
      const drawn = cards.get(chart.id) ?? addCard(layer);
      cards.set(chart.id, drawn);
      place(drawn.card, chart, grid);
      if (stale || !drawn.figure) draw(drawn, chart, grid);
    }
    stale = false;
  };
  const refreshSoon = oncePerFrame(refresh);
  grid.onChange(() => {
    stale = true;
    refreshSoon();
  });
  grid.onScroll(refreshSoon);
  refresh();
}

/** The layer covers the cells only, so that charts slide under the headers and the tab bar. */
function coverCells(layer: HTMLElement, grid: Grid): void {
  const view = grid.viewport();
  const parent = layer.parentElement?.getBoundingClientRect();
  layer.style.left = `${view.left - (parent?.left ?? 0)}px`;
  layer.style.top = `${view.top - (parent?.top ?? 0)}px`;
  layer.style.width = `${view.width}px`;
  layer.style.height = `${view.height}px`;
}

function addCard(layer: HTMLElement): Drawn {
  const card = document.createElement('div');
  card.className = 'chart';
  card.append(document.createElement('canvas'));
  layer.append(card);
  card.addEventListener('wheel', scrollWhatLiesBelow, { passive: false });
  return { card };
}

/** A chart has tooltips, so it takes the mouse; but turning the wheel over it scrolls the sheet. */
function scrollWhatLiesBelow(turned: WheelEvent): void {
  turned.preventDefault();
  const below = document
    .elementsFromPoint(turned.clientX, turned.clientY)
    .find((element) => !(turned.currentTarget as HTMLElement).contains(element));
  below?.dispatchEvent(new WheelEvent('wheel', turned));
}

function place(card: HTMLElement, chart: Chart, grid: Grid): void {
  const { row, column, offsetX, offsetY } = chart.position;
  const box = grid.screenBox({ sheet: chart.sheet, row, column, rows: 1, columns: 1 });
  card.hidden = box === undefined;
  if (!box) return;
  const view = grid.viewport();
  const left = box.left - view.left + offsetX;
  const top = box.top - view.top + offsetY;
  card.style.transform = `translate(${left}px, ${top}px)`;
  const frozen = frozenSize(chart, grid);
  card.style.clipPath = `inset(${Math.max(0, frozen.height - top)}px 0 0 ${Math.max(0, frozen.width - left)}px)`;
  card.style.width = `${size(chart, 'width')}px`;
  card.style.height = `${size(chart, 'height')}px`;
}

/** The frozen rows and columns under which a chart slides, in pixels; one that hangs on them stays on top. */
function frozenSize({ sheet, position }: Chart, grid: Grid): { width: number; height: number } {
  const { frozenRows = 0, frozenColumns = 0 } = grid.sheet(sheet) ?? {};
  const frozen = (rows: number, columns: number) =>
    grid.screenBox({ sheet, row: 1, column: 1, rows, columns });
  return {
    height: frozenRows > 0 && position.row > frozenRows ? (frozen(frozenRows, 1)?.height ?? 0) : 0,
    width: frozenColumns > 0 && position.column > frozenColumns ? (frozen(1, frozenColumns)?.width ?? 0) : 0,
  };
}

function size(chart: Chart, side: 'width' | 'height'): number {
  const wanted = chart.options[side];
  return typeof wanted === 'number' ? wanted : GOOGLE_SIZE[side];
}

function draw(drawn: Drawn, chart: Chart, grid: Grid): void {
  const cells = besideEachOther(chart.areas.map((area) => shownCells(chart, area, grid)));
  const content = JSON.stringify([chart, cells.map((row) => row.map(({ value, text }) => [value, text]))]);
  if (content === drawn.content) return;
  drawn.content = content;
  drawn.figure?.destroy();
  const canvas = drawn.card.querySelector('canvas');
  if (!canvas) return;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `Chart: ${chart.options.title ?? chart.type.toLowerCase()}`);
  drawn.figure = new ChartJs(canvas, figureOf(chart, cells));
}

/** Charts leave hidden rows and columns out where they are not told to show them. */
function shownCells({ hidden = 'IGNORE_BOTH' }: Chart, area: Area, grid: Grid): Cell[][] {
  const [skipsRows, skipsColumns] = [
    hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_ROWS',
    hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_COLUMNS',
  ];
  return grid
    .read(area)
    .filter((_, down) => !(skipsRows && grid.isRowHidden(area.sheet, area.row + down)))
    .map((row) =>
      row.filter((_, right) => !(skipsColumns && grid.isColumnHidden(area.sheet, area.column + right))),
    );
}

function besideEachOther(blocks: readonly Cell[][][]): Cell[][] {
  const rows = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: rows }, (_, row) => blocks.flatMap((block) => block[row] ?? []));
}

function oncePerFrame(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}

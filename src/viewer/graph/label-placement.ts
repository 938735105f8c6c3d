/** A rectangle on screen, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants a place; earlier ones choose first. */
export interface LabelWish {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Left upper corners that would do, best first. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
  /** Placed whatever lies there: at the first corner within the bounds, else at its first. */
  readonly always?: boolean;
}

export interface PlacedLabel extends Box {
  readonly key: string;
}

export interface PlacementOptions {
  /** Labels that would stand outside are left out. */
  readonly bounds: Box;
  /** What no label may cover, such as nodes. */
  readonly obstacles?: readonly Box[];
}

/** Places labels one after the other where they cover nothing placed before; what finds no place is left out. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { bounds, obstacles = [] }: PlacementOptions,
): readonly PlacedLabel[] {
  const taken = createGrid(obstacles);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const boxes = wish.corners.map((corner) => ({ ...corner, width: wish.width, height: wish.height }));
    const free = boxes.find((box) => inside(box, bounds) && !taken.hits(box));
    const forced = () => boxes.find((each) => inside(each, bounds)) ?? boxes[0];
    const box = free ?? (wish.always ? forced() : undefined);
    if (box === undefined) continue;
    taken.add(box);
    placed.push({ key: wish.key, ...box });
  }
  return placed;
}

const CELL = 96;

/** Finds overlaps by the cells that a box touches, so that thousands of labels stay cheap. */
function createGrid(first: readonly Box[]) {
  const cells = new Map<string, Box[]>();
  const cellsOf = (box: Box): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column++)
      for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row++)
        keys.push(`${column},${row}`);
    return keys;
  };
  const add = (box: Box) => {
    for (const key of cellsOf(box)) {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [box]);
      else cell.push(box);
    }
  };
  for (const box of first) add(box);
  return { add, hits: (box: Box) => cellsOf(box).some((key) => cells.get(key)?.some((other) => overlap(box, other))) };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

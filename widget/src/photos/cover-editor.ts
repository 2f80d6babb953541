import type { Area } from './cover-pixels.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A step of an arrow key: a fiftieth of the picture. */
const step = 0.02;
/** Smaller is a tap, not a box. */
const smallest = 0.02;

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** The boxes over a picture while they are drawn, moved and taken back; all in fractions of the picture. */
export class CoverEditor {
  areas: readonly Area[];
  #past: (readonly Area[])[] = [];
  #drag: { readonly from: Point; readonly index: number; readonly moved: Area | null; readonly before: readonly Area[] } | null = null;

  constructor(areas: readonly Area[] = []) {
    this.areas = areas;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** A box in the middle, for those who have no pointer; gives its index. */
  add(): number {
    this.#become([...this.areas, { left: 0.4, top: 0.4, width: 0.2, height: 0.2 }]);
    return this.areas.length - 1;
  }

  /** The pointer went down: on a box, which it then moves, or on the picture, where it draws one. */
  begin(from: Point, index: number | null): void {
    const moved = index === null ? null : (this.areas[index] ?? null);
    const before = this.areas;
    if (moved === null) this.areas = [...before, { left: from.x, top: from.y, width: 0, height: 0 }];
    this.#drag = { from, index: moved === null || index === null ? this.areas.length - 1 : index, moved, before };
  }

  drag(to: Point): void {
    if (this.#drag === null) return;
    const { from, index, moved } = this.#drag;
    const at = { x: clamp(to.x, 1), y: clamp(to.y, 1) };
    const area =
      moved === null
        ? { left: Math.min(from.x, at.x), top: Math.min(from.y, at.y), width: Math.abs(at.x - from.x), height: Math.abs(at.y - from.y) }
        : within({ ...moved, left: moved.left + to.x - from.x, top: moved.top + to.y - from.y });
    this.areas = this.areas.map((one, position) => (position === index ? area : one));
  }

  /** The pointer went up. Gives the index of the box, null where it was but a tap. */
  end(): number | null {
    if (this.#drag === null) return null;
    const { index, before } = this.#drag;
    this.#drag = null;
    const area = this.areas[index];
    const isBox = area !== undefined && area.width >= smallest && area.height >= smallest;
    const drawn = this.areas;
    this.areas = before;
    if (!isBox) return null;
    if (drawn[index] !== before[index]) this.#become(drawn);
    return index;
  }

  /** The pointer was taken away, by a scroll or a call. */
  cancel(): void {
    if (this.#drag !== null) this.areas = this.#drag.before;
    this.#drag = null;
  }

  moveBy(index: number, { x, y }: Point): void {
    this.#edit(index, (area) => within({ ...area, left: area.left + x * step, top: area.top + y * step }));
  }

  resizeBy(index: number, { x, y }: Point): void {
    this.#edit(index, (area) => ({
      ...area,
      width: Math.max(smallest, clamp(area.width + x * step, 1 - area.left)),
      height: Math.max(smallest, clamp(area.height + y * step, 1 - area.top)),
    }));
  }

  remove(index: number): void {
    this.#become(this.areas.filter((_, position) => position !== index));
  }

  undo(): void {
    this.areas = this.#past.pop() ?? this.areas;
  }

  #edit(index: number, change: (area: Area) => Area): void {
    this.#become(this.areas.map((area, position) => (position === index ? change(area) : area)));
  }

  #become(areas: readonly Area[]): void {
    this.#past.push(this.areas);
    this.areas = areas;
  }
}

/** The whole box within the picture. */
function within(area: Area): Area {
  return { ...area, left: clamp(area.left, 1 - area.width), top: clamp(area.top, 1 - area.height) };
}

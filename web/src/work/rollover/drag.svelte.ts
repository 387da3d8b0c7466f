/** Carrying pupils by mouse, pen or finger to a place that is marked with data-place. */
const threshold = 6;
const edge = 48;
const step = 14;

export class Carrying {
  /** What is carried: its ids and how it is called beside the pointer. */
  load = $state.raw<{ ids: readonly string[]; label: string } | null>(null);
  x = $state(0);
  y = $state(0);
  /** The place under the pointer. */
  over = $state('');
  private readonly drop: (ids: readonly string[], place: string) => void;
  private stop: (() => void) | null = null;

  constructor(drop: (ids: readonly string[], place: string) => void) {
    this.drop = drop;
  }

  /** The pointer went down: from here on it may become a carrying. */
  begin(event: PointerEvent, ids: readonly string[], label: string): void {
    if (event.button !== 0 || ids.length === 0) return;
    const { clientX, clientY, pointerId } = event;
    const moved = (next: PointerEvent) => {
      if (next.pointerId !== pointerId) return;
      if (!this.load && Math.hypot(next.clientX - clientX, next.clientY - clientY) < threshold) return;
      next.preventDefault();
      this.load ??= { ids, label };
      this.x = next.clientX;
      this.y = next.clientY;
      this.over = placeAt(next.clientX, next.clientY);
      scrollAtEdge(next.clientY);
    };
    const up = (next: PointerEvent) => {
      if (next.pointerId !== pointerId) return;
      const { load, over } = this;
      this.end();
      if (!load) return;
      quiet();
      if (over) this.drop(load.ids, over);
    };
    const pressed = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && this.load) this.end();
    };
    const cancel = () => this.end();
    window.addEventListener('pointermove', moved, { passive: false });
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', pressed);
    this.stop = () => {
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', pressed);
    };
  }

  end(): void {
    this.stop?.();
    this.stop = null;
    this.load = null;
    this.over = '';
  }
}

function placeAt(x: number, y: number): string {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]');
  return place?.dataset.place ?? '';
}

function scrollAtEdge(y: number): void {
  if (y < edge) window.scrollBy(0, -step);
  else if (y > window.innerHeight - edge) window.scrollBy(0, step);
}

/** The click that ends a carrying presses nothing. */
function quiet(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}

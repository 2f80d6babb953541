/** Seconds between the epoch of QuickTime (1904) and ours. */
const epoch = 2_082_844_800;

/** When an MP4 or QuickTime file says it was recorded (ISO 14496-12, `moov/mvhd`), in UTC; null where it does not say. */
export function readRecordedAt(bytes: ArrayBuffer): string | null {
  try {
    const view = new DataView(bytes);
    const movie = findBox(view, 0, view.byteLength, 'moov');
    const header = movie && findBox(view, movie.start, movie.end, 'mvhd');
    if (header === null) return null;
    const isLong = view.getUint8(header.start) === 1;
    const seconds = isLong ? Number(view.getBigUint64(header.start + 4)) : view.getUint32(header.start + 4);
    // Nought is "not set", and a clock that was never set is of no use.
    return seconds < epoch + 946_684_800 ? null : new Date((seconds - epoch) * 1_000).toISOString();
  } catch {
    // A cut or broken file; whether it can be sent is found out elsewhere.
    return null;
  }
}

interface Box {
  readonly start: number;
  readonly end: number;
}

function findBox(view: DataView, from: number, to: number, name: string): Box | null {
  for (let at = from; at + 8 <= to;) {
    const short = view.getUint32(at);
    const headLength = short === 1 ? 16 : 8;
    // Nought reaches to the end.
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    if (size < headLength) return null;
    const type = String.fromCharCode(view.getUint8(at + 4), view.getUint8(at + 5), view.getUint8(at + 6), view.getUint8(at + 7));
    if (type === name) return { start: at + headLength, end: Math.min(at + size, to) };
    at += size;
  }
  return null;
}

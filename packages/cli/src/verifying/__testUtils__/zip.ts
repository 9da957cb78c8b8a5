import { deflateRawSync } from 'node:zlib';

const TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) {
    // eslint-disable-next-line no-bitwise
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  // eslint-disable-next-line no-bitwise
  return value >>> 0;
});

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    // eslint-disable-next-line no-bitwise
    crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff];
  }
  // eslint-disable-next-line no-bitwise
  return (crc ^ 0xffffffff) >>> 0;
}

/** One file of a zip that a test makes up. */
export interface ZipPart {
  path: string;
  content: Buffer | string;
  /** Mode of Unix, for what is no plain file. */
  mode?: number;
  /** What the zip says of the size, in place of the truth. */
  claimedSize?: number;
}

/** How a zip says that a file is kept as it is, or deflated. */
const METHODS = { stored: 0, deflated: 8 };

function header(
  part: ZipPart,
  content: Buffer,
  packed: Buffer,
  method: keyof typeof METHODS,
): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(0x0800, 0);
  fields.writeUInt16LE(METHODS[method], 2);
  fields.writeUInt32LE(crc32(content), 8);
  fields.writeUInt32LE(packed.length, 12);
  fields.writeUInt32LE(part.claimedSize ?? content.length, 16);
  fields.writeUInt16LE(Buffer.byteLength(part.path), 20);
  return fields;
}

/** A zip of these files, in this order, whatever their names are. */
export function zipOf(
  parts: ZipPart[],
  method: keyof typeof METHODS = 'deflated',
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content as Buffer);
    const packed = method === 'stored' ? content : deflateRawSync(content);
    const fields = header(part, content, packed, method);
    const name = Buffer.from(part.path);
    const start = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
      fields,
      Buffer.alloc(2),
      name,
      packed,
    ]);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE((part.mode ?? 0o100644) * 0x10000, 8);
    rest.writeUInt32LE(offset, 12);
    central.push(
      Buffer.from([0x50, 0x4b, 1, 2, 20, 3, 20, 0]),
      fields,
      rest,
      name,
    );
    local.push(start);
    offset += start.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

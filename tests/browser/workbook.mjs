// Spreadsheets as schools have them, made by hand: a browser test needs no library for one sheet of texts.
import { deflateRawSync } from 'node:zlib';

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ table[(value ^ byte) & 255];
  return (value ^ 0xffffffff) >>> 0;
}

/** A ZIP archive of these texts by name. */
function archive(files) {
  const bodies = [];
  const heads = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(checksum(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(heads.length, 8);
  end.writeUInt16LE(heads.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const letters = (column) => (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));

function sheetXml(rows) {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cell === '' ? '' : `<c r="${letters(column)}${row + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** Bytes of an .xlsx: worksheets by their names, each a list of rows of texts. */
export function workbook(sheets) {
  const names = Object.keys(sheets);
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relations = (all) =>
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${package_}/relationships">${all.join('')}</Relationships>`;
  const parts = names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${kind}.worksheet+xml"/>`);
  return archive({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${parts.join('')}</Types>`,
    '_rels/.rels': relations([`<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`]),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(names.map((_, index) => `<Relationship Id="r${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)),
    ...Object.fromEntries(Object.values(sheets).map((rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows)]))
  });
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Bùi', 'Đỗ', 'Võ', 'Phan'];
const middles = ['Thị', 'Văn', 'Minh', 'Ngọc', 'Đức', 'Thu', 'Quang', 'Hoài', 'Bảo', 'Khánh'];
const givens = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khoa', 'Lan', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Trang'];
const two = (number) => String(number).padStart(2, '0');

/** A school's list as the older systems write it: titles above, one line a pupil, a total and a signature below. */
export function pupilRows(count, classes) {
  const rows = [
    ['PHÒNG VĂN HÓA - XÃ HỘI PHƯỜNG HOA MAI', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['TRƯỜNG THCS HOA MAI', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
    [''],
    ['', '', 'DANH SÁCH HỌC SINH TOÀN TRƯỜNG'],
    ['', '', 'Năm học 2026-2027'],
    [''],
    ['STT', 'Lớp', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Chỗ ở hiện nay', 'Họ tên cha', 'SĐT cha', 'Họ tên mẹ', 'SĐT mẹ', 'Tuyến xe']
  ];
  for (let at = 0; at < count; at += 1) {
    const place = classes[Math.floor((at * classes.length) / count)];
    const family = families[at % 10];
    const name = `${family} ${middles[Math.floor(at / 10) % 10]} ${givens[Math.floor(at / 100) % 15]} ${givens[at % 15]}`;
    const year = 2026 - 5 - Number.parseInt(place, 10);
    const phone = (kind) => `09${kind}${String(1_000_000 + at).slice(0, 7)}`;
    rows.push([
      String(at + 1), place, name, `${two(1 + (at % 28))}/${two(1 + (at % 12))}/${year}`, at % 2 ? 'Nữ' : 'Nam', 'Kinh',
      `Số ${at + 1} đường Hoa Mai`, `${family} Văn ${givens[(at + 3) % 15]}`, phone(1), `Lê Thị ${givens[(at + 7) % 15]}`, phone(2),
      at % 5 ? '' : 'Tuyến 2'
    ]);
  }
  rows.push([''], ['', '', `Tổng số: ${count} học sinh`], ['', '', '', '', '', '', '', '', '', 'HIỆU TRƯỞNG']);
  return rows;
}

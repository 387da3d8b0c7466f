// So many pupils as a list that `truong import pupils` takes: node bench/web_pupils.mjs NUMBER > FILE.csv
const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'];
const middle = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Hoàng', 'Thu', 'Quốc', 'Thanh'];
const given = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lan', 'My', 'Nam', 'Phúc', 'Quân', 'Trang', 'Vy'];
const name = (i) => [family[i % 10], middle[Math.floor(i / 10) % 8], given[Math.floor(i / 80) % 14]].join(' ');

console.log('Họ và tên,Ngày sinh,Giới tính,Lớp');
for (let i = 0; i < Number(process.argv[2]); i += 1) {
  const grade = 6 + (i % 4);
  const born = `${1 + (i % 28)}/${1 + (i % 12)}/${2026 - 5 - grade}`;
  console.log([name(i), born, i % 2 ? 'Nữ' : 'Nam', `${grade}Z${1 + (Math.floor(i / 4) % 10)}`].join(','));
}

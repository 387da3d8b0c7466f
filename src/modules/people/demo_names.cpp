// The lists of names. None is of a living person on purpose; frequent ones meet, as in any school.
#include "modules/people/demo_names.hpp"

namespace truong::people {

namespace {

using Word = std::string_view;

struct WeightedWord {
    Word word;
    int weight;
};
/// Per mille of the Kinh: four in ten are called Nguyễn.
constexpr WeightedWord kinh_families[] = {
    {"Nguyễn", 380}, {"Trần", 110}, {"Lê", 95},  {"Phạm", 70}, {"Phan", 45}, {"Hoàng", 26}, {"Huỳnh", 26},
    {"Đặng", 21},    {"Vũ", 20},    {"Võ", 20},  {"Bùi", 20},  {"Đỗ", 14},   {"Hồ", 13},    {"Ngô", 13},
    {"Trương", 12},  {"Dương", 10}, {"Đinh", 9}, {"Đoàn", 9},  {"Trịnh", 8}, {"Lâm", 8},    {"Mai", 8},
    {"Cao", 6},      {"Lý", 6},     {"Lưu", 5},  {"Hà", 5},    {"Tạ", 4},    {"Tô", 4},     {"Châu", 4},
    {"Thái", 3},     {"La", 2},     {"Từ", 2},   {"Quách", 2}, {"Văn", 2},   {"Bạch", 2},   {"Kiều", 2}};

constexpr Word old_male_middles[] = {"Văn", "Văn", "Văn", "Đình", "Hữu", "Xuân", "Công"};
constexpr Word old_female_middles[] = {"Thị", "Thị", "Thị", "Thị", "Kim", "Ngọc"};
constexpr Word old_male_givens[] = {"Hùng", "Dũng", "Sơn",   "Thành", "Minh", "Tâm", "Phước", "Lợi",  "Tài",
                                    "Bình", "Hải",  "Thắng", "Quang", "Đức",  "Ba",  "Năm",   "Chiến"};
constexpr Word old_female_givens[] = {"Lan",   "Hoa",    "Mai",  "Liên",  "Nga",  "Hồng",
                                      "Tuyết", "Nguyệt", "Loan", "Hương", "Sáu",  "Út",
                                      "Bích",  "Cúc",    "Đào",  "Thơm",  "Xuân", "Hạnh"};

constexpr Word parents_male_middles[] = {"Văn",  "Văn", "Minh",  "Quốc", "Thanh", "Hoàng",
                                         "Ngọc", "Anh", "Trọng", "Đức",  "Hữu",   "Tuấn"};
constexpr Word parents_female_middles[] = {"Thị", "Thị",  "Thị",  "Thu", "Thanh",  "Ngọc",
                                           "Kim", "Bích", "Hồng", "Mỹ",  "Phương", "Thùy"};
constexpr Word parents_male_givens[] = {"Tuấn",  "Hùng",  "Cường", "Dũng", "Nam",  "Khoa", "Phong",
                                        "Thắng", "Trung", "Vinh",  "Hiếu", "Hải",  "Tùng", "Kiên",
                                        "Thịnh", "Lâm",   "Duy",   "Toàn", "Sang", "Phúc", "Nghĩa"};
constexpr Word parents_female_givens[] = {
    "Hằng", "Hà",   "Thúy", "Oanh",   "Thủy", "Hiền", "Dung",  "Trang", "Nhung", "Nguyệt", "Hòa",   "Dương",
    "Lan",  "Hạnh", "Tâm",  "Phượng", "Linh", "Thảo", "Hương", "Vân",   "Yến",   "Loan",   "Huyền", "Giang"};

constexpr Word young_male_middles[] = {"Gia",   "Minh", "Nhật", "Anh",  "Đức", "Quang", "Hoàng", "Thiên",
                                       "Khánh", "Tuấn", "Đăng", "Phúc", "Bảo", "Hữu",   "Quốc",  "Hải"};
constexpr Word young_female_middles[] = {"Bảo",   "Gia",  "Minh", "Khánh", "Ngọc",  "Phương",
                                         "Quỳnh", "Thảo", "Tuệ",  "Hà",    "Thanh", "Kim",
                                         "Thị",   "An",   "Diệu", "Mai",   "Thùy"};
constexpr Word young_male_givens[] = {"Bảo",   "Huy",   "Minh",  "Khang",  "Khôi", "Phúc", "Long",
                                      "Quân",  "Thịnh", "An",    "Nam",    "Duy",  "Anh",  "Kiệt",
                                      "Đạt",   "Khoa",  "Phong", "Hưng",   "Tài",  "Lâm",  "Vinh",
                                      "Nghĩa", "Trí",   "Tùng",  "Nguyên", "Thiện"};
constexpr Word young_female_givens[] = {
    "Anh",  "Ngọc",  "Hân",  "An",    "Châu", "Chi",  "Linh", "My",  "Vy",  "Nhi",  "Thư",   "Trâm", "Trang",
    "Uyên", "Nhiên", "Khuê", "Giang", "Hà",   "Thảo", "Yến",  "Như", "Đan", "Trúc", "Hương", "Ngân", "Quỳnh"};

struct Era {
    int until;  // year of birth, in it
    GivenNames names;
};
constexpr Era eras[] = {
    {1974, {old_male_middles, old_female_middles, old_male_givens, old_female_givens}},
    {1996, {parents_male_middles, parents_female_middles, parents_male_givens, parents_female_givens}},
    {9999, {young_male_middles, young_female_middles, young_male_givens, young_female_givens}}};

constexpr Word hoa_families[] = {"Lâm", "Trương", "Quách", "Vương", "Huỳnh", "Châu", "Lưu", "Tăng", "Mã"};
constexpr Word hoa_male_middles[] = {"Chí", "Vĩ", "Quốc", "Gia", "Tuấn"};
constexpr Word hoa_female_middles[] = {"Mỹ", "Tú", "Bội", "Tuệ", "Ngọc"};
constexpr Word hoa_male_givens[] = {"Hào", "Cường", "Khang", "Lương", "Minh", "Huy"};
constexpr Word hoa_female_givens[] = {"Linh", "Hoa", "Phân", "Nghi", "San", "Dung"};

constexpr Word khmer_families[] = {"Thạch", "Kim", "Sơn", "Danh", "Lâm", "Kiên"};
constexpr Word khmer_male_middles[] = {"Sô", "Sa", "Chanh", "Minh"};
constexpr Word khmer_female_middles[] = {"Thị", "Thị Sa", "Thị Sô", "Thị Chanh"};
constexpr Word khmer_male_givens[] = {"Phia", "Thone", "Ra", "Vuth", "Đa"};
constexpr Word khmer_female_givens[] = {"Rươne", "Phi", "Đane", "Thia", "Ry"};

constexpr Word cham_families[] = {"Đàng", "Thành", "Châu", "Bá", "Quảng", "Thổ"};
constexpr Word cham_male_middles[] = {"Năng", "Ngọc", "Văn", "Xuân"};
constexpr Word cham_female_middles[] = {"Thị", "Thị Thu", "Thị Mỹ"};
constexpr Word cham_male_givens[] = {"Quạ", "Có", "Thọ", "Đẩu", "Hoài"};
constexpr Word cham_female_givens[] = {"Lý", "Hiệp", "Sinh", "Thảo", "Biển"};

constexpr Word tay_families[] = {"Hoàng", "Nông", "Ma", "Triệu", "Lương", "Bế"};
constexpr Word nung_families[] = {"Nông", "Vi", "Lộc", "Hoàng", "Chu", "Lăng"};
constexpr Word thai_families[] = {"Lò", "Cà", "Quàng", "Lường", "Tòng", "Cầm"};
constexpr Word northern_male_middles[] = {"Văn", "Đức", "Quốc"};
constexpr Word northern_female_middles[] = {"Thị", "Thị Minh", "Bích"};
constexpr Word tay_male_givens[] = {"Tài", "Chiến", "Hiệp", "Thuận", "Khải"};
constexpr Word tay_female_givens[] = {"Nghĩa", "Duyên", "Chiêm", "Hiệp", "Ngoan"};
constexpr Word thai_male_givens[] = {"Pánh", "Ún", "Pâng", "Hặc", "Inh"};
constexpr Word thai_female_givens[] = {"Hặc", "Chiên", "Panh", "Ột", "Xuân"};

constexpr Word hmong_families[] = {"Giàng", "Vàng", "Sùng", "Thào", "Mùa", "Lý"};
constexpr Word hmong_male_middles[] = {"A"};
constexpr Word hmong_female_middles[] = {"Thị"};
constexpr Word hmong_male_givens[] = {"Páo", "Lử", "Tủa", "Sính", "Chu", "Dơ"};
constexpr Word hmong_female_givens[] = {"Mỷ", "Dở", "Sua", "Chá", "Dợ", "Máy"};

constexpr Word ede_families[] = {"Niê", "Ênuôl", "Mlô", "Byă", "Kbuôr", "Êban", "Ayun"};
constexpr Word ede_male_givens[] = {"Moan", "Thuột", "Bhăm", "Khoa", "Djuăr", "Nam"};
constexpr Word ede_female_givens[] = {"Hen", "Linh", "Duyên", "Nga", "Wên", "Mai"};
constexpr Word coho_male_givens[] = {"Brối", "Brèm", "Tín", "Tem", "Sang", "Long"};
constexpr Word coho_female_givens[] = {"Hương", "Thủy", "Liên", "Nhung", "Dung"};

constexpr Word korean_families[] = {"Kim", "Park", "Lee"};
constexpr Word korean_male_givens[] = {"Min Jun", "Ji Hoon", "Do Yun"};
constexpr Word korean_female_givens[] = {"Seo Yeon", "Ha Eun", "Ji Woo"};

constexpr Naming kinh{.ethnicity = "01", .province = "79"};
constexpr Naming korean{.ethnicity = "55",
                        .families = korean_families,
                        .names = {{}, {}, korean_male_givens, korean_female_givens}};
constexpr Naming minorities[] = {
    {"04",
     "79",
     40,
     hoa_families,
     {hoa_male_middles, hoa_female_middles, hoa_male_givens, hoa_female_givens},
     {},
     {}},
    {"05",
     "84",
     20,
     khmer_families,
     {khmer_male_middles, khmer_female_middles, khmer_male_givens, khmer_female_givens},
     {},
     {}},
    {"17",
     "58",
     8,
     cham_families,
     {cham_male_middles, cham_female_middles, cham_male_givens, cham_female_givens},
     {},
     {}},
    {"02",
     "04",
     8,
     tay_families,
     {northern_male_middles, northern_female_middles, tay_male_givens, tay_female_givens},
     {},
     {}},
    {"07",
     "20",
     6,
     nung_families,
     {northern_male_middles, northern_female_middles, tay_male_givens, tay_female_givens},
     {},
     {}},
    {"03",
     "14",
     6,
     thai_families,
     {northern_male_middles, northern_female_middles, thai_male_givens, thai_female_givens},
     {},
     {}},
    {"08",
     "11",
     4,
     hmong_families,
     {hmong_male_middles, hmong_female_middles, hmong_male_givens, hmong_female_givens},
     {},
     {}},
    {"12", "66", 6, ede_families, {{}, {}, ede_male_givens, ede_female_givens}, "Y ", "H'", true},
    {"16", "68", 5, {}, {{}, {}, coho_male_givens, coho_female_givens}, "K'", "Ka ", true}};

void append_word(std::string& name, Word word) {
    if (word.empty()) return;
    if (!name.empty()) name += ' ';
    name += word;
}

const GivenNames& names_of(const NameWish& wish) {
    if (!wish.naming.names.male_givens.empty()) return wish.naming.names;
    const Era* era = eras;
    while (wish.birth_year > era->until) ++era;
    return era->names;
}

}  // namespace

const Naming& majority() { return kinh; }
const Naming& any_minority(Dice& dice) { return dice.weighted(minorities); }
const Naming& foreigners() { return korean; }

std::string_view any_family(Dice& dice, const Naming& naming) {
    if (&naming == &kinh) return dice.weighted(kinh_families).word;
    return naming.families.empty() ? Word() : dice.any(naming.families);
}

std::string invent_name(Dice& dice, const NameWish& wish) {
    const bool male = wish.sex == Sex::male;
    const GivenNames& names = names_of(wish);
    const Word prefix = male ? wish.naming.male_prefix : wish.naming.female_prefix;
    const Word given = dice.any(male ? names.male_givens : names.female_givens);
    if (!prefix.empty()) {
        std::string name = std::string(prefix) + std::string(given);
        append_word(name, wish.family);
        return name;
    }
    const Words middles = male ? names.male_middles : names.female_middles;
    Word middle = middles.empty() ? Word() : dice.any(middles);
    while (!middle.empty() && (middle == given || middle == wish.family)) middle = dice.any(middles);
    std::string name(wish.family);
    if (wish.second_family != wish.family) append_word(name, wish.second_family);
    append_word(name, middle);
    append_word(name, given);
    return name;
}

}  // namespace truong::people

// Cards, letters and activation letters for 500 pupils, from the request to the finished PDF; the register of
// the same school.
#include <cstdio>

#include "bench/figures.hpp"
#include "bench/place.hpp"
#include "modules/families/api.hpp"
#include "modules/printouts/api.hpp"

namespace truong::bench {
namespace {

constexpr int pupils = 500;

struct Printed {
    Actor principal;
    std::string cards, letters;  // addresses
    std::string chosen;          // the body that names all pupils
    std::string book;
    std::string families;  // the body that chooses all pupils for activation letters
};

std::string id_text(std::string_view prefix, std::int64_t id) {
    std::string text;
    append_id(text, prefix, id);
    return text;
}

/// Names have no digits.
std::string name_of(int number) {
    constexpr const char* names[] = {"Nguyễn Thị Ánh Tuyết", "Trần Đức Bình", "Lê Minh Châu", "Phạm Gia Hân"};
    std::string text = names[number % 4];
    text += ' ';
    for (int rest = number, i = 0; i < 3; ++i, rest /= 26) text += static_cast<char>('a' + rest % 26);
    return text;
}

Printed make_school(Place& place) {
    Printed made{.principal = {.hat = Hat::staff,
                               .school = place.add_school("79000501", "26734"),
                               .roles = {Role::principal}}};
    place.write(made.principal, [&](Tx& tx) {
        const auto year = calendar::year_on(tx, tx.today());
        const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"));
        const auto big = tx.put(classes::Class{.year_id = year->id, .grade_id = grade->id, .name = "6A"});
        made.cards = "/api/v1/printouts/classes/" + id_text("cls", big.id.value) + "/cards";
        made.book = "/api/v1/printouts/schools/" + id_text("sch", made.principal.school.value) + "/register";
        const auto letter = tx.put(printouts::LetterTemplate{
            .name = "Giấy mời",
            .title = "GIẤY MỜI HỌP",
            .body =
                "Kính gửi ông (bà) {{Người giám hộ.Họ và tên}}, phụ huynh của em {{Họ và tên}}, sinh ngày "
                "{{Ngày sinh}}, học sinh lớp {{Lớp.Tên lớp}}.\nNhà trường trân trọng kính mời ông (bà) đến "
                "dự cuộc họp cha mẹ học sinh năm học {{Năm học}}. Sự có mặt của ông (bà) góp phần giúp con "
                "em chúng ta học tập tốt hơn.\nKính mong ông (bà) đến dự đúng giờ.",
            .signer = "HIỆU TRƯỞNG"});
        made.letters = id_text("ltp", letter.id.value);
        made.families = "{\"pupils\": [";
        made.chosen = "{\"template_id\": \"" + made.letters + "\", \"recipients\": [";
        for (int i = 0; i < pupils; ++i) {
            const auto pupil = people::register_pupil(
                tx, {.full_name = name_of(i), .birth_date = *parse_date("2015-01-01") + i % 365});
            people::register_guardian(tx, {.full_name = "Lê Thị " + name_of(i),
                                           .pupil_id = pupil.id,
                                           .kinship = people::Kinship::mother});
            tx.put(classes::Enrolment{.pupil_id = pupil.id, .class_id = big.id, .valid_from = tx.today()});
            const std::string one =
                (i ? ",{" : "{") + ("\"pupil_id\": \"" + id_text("pup", pupil.id.value)) + "\"}";
            made.chosen += one;
            made.families += one;
        }
        made.chosen += "]}";
        made.families += "]}";
        printouts::issue_cards(tx, {.class_id = big.id});
    });
    return made;
}

double printed_ms(const http::Handler& handler, const std::string& method, const std::string& path,
                  const std::string& body) {
    http::Request request{.method = method, .target = path, .body = body};
    request.path = path;
    request.headers.add("Host", "truong.example");
    const auto start = Stopwatch::now();
    const http::Response answer = handler(request);
    const double ms = ms_since(start);
    if (answer.status / 100 != 2) throw std::runtime_error(path + ": " + answer.body);
    return ms;
}

/// Prepared for every family, then printed with new codes. The first time opens their accounts.
struct ActivationTimes {
    double prepared_ms = 0, printed_ms = 0;
};
ActivationTimes activation_letters(Place& place, const http::Handler& handler, const Printed& school) {
    const std::string batches = "/api/v1/families/letter-batches/";
    ActivationTimes times{.prepared_ms =
                              printed_ms(handler, "POST", batches + "prepare-chosen", school.families)};
    std::string id;
    place.store().read(school.principal, {"bench", {}, {}}, [&](const Reader& reader) {
        for (const auto& batch : reader.all<families::LetterBatch>()) id = id_text("ltb", batch.id.value);
    });
    times.printed_ms = printed_ms(handler, "POST", batches + id + "/print", "");
    return times;
}

void measure(Backend backend) {
    Place place(backend);
    const Printed school = make_school(place);
    const http::Handler handler = place.handler_for(school.principal);
    std::vector<double> cards, letters, book;
    for (int round = 0; round < round_count(); ++round) {
        cards.push_back(printed_ms(handler, "GET", school.cards, {}));
        letters.push_back(printed_ms(handler, "POST", "/api/v1/printouts/letters", school.chosen));
        book.push_back(printed_ms(handler, "GET", school.book, {}));
    }
    const ActivationTimes first = activation_letters(place, handler, school);
    const ActivationTimes again = activation_letters(place, handler, school);
    std::printf("### Papers for %d pupils: %s\n\n", pupils, name_of_backend(backend).c_str());
    std::printf("| what | median, ms | target, ms |\n|---|---:|---:|\n");
    std::printf("| cards with QR, ten on a sheet | %.0f | 5,000 |\n", median(cards));
    std::printf("| letters, one a page | %.0f | 5,000 |\n", median(letters));
    std::printf("| activation letters prepared, once | %.0f | |\n", first.prepared_ms);
    std::printf("| of them printed with the accounts that they open, once | %.0f | 5,000 |\n",
                first.printed_ms);
    std::printf("| activation letters printed again with new codes, once | %.0f | 5,000 |\n",
                again.printed_ms);
    std::printf("| the register of the school | %.0f | |\n\n", median(book));
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }

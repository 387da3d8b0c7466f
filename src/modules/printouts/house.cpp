#include "modules/printouts/house.hpp"

#include "modules/printouts/rules.hpp"
#include "platform/http/disposition.hpp"

namespace truong::printouts {

namespace {

[[noreturn]] void forbid() { throw Problem(ProblemKind::forbidden, {{"", "forbidden"}}); }

/// Where the school lies, as its node in the tree of authorities tells.
std::string place_of(const Reader& on_day, const org::School& school) {
    const auto period = on_day.first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == school.unit_id);
    if (!period || !period->area_id) return {};
    const auto area = on_day.first<org::Area>(where<&org::Area::id> == *period->area_id);
    return area ? area->name_vi : std::string();
}

}  // namespace

House house_of(const Reader& reader, Date day, const std::optional<calendar::SchoolYear>& year) {
    House house{.school = reader.get(reader.actor().school), .day = day, .year = year};
    const auto above = org::authorities(reader, {.id = house.school.id, .as_of = day});
    if (!above.empty()) house.authority = above.front().name;
    house.place = place_of(reader.as_of(day), house.school);
    if (!house.year) house.year = calendar::year_on(reader, day);
    return house;
}

void require_staff(const Reader& reader) {
    const Actor& actor = reader.actor();
    if (!actor.school || (actor.hat != Hat::staff && actor.hat != Hat::system)) forbid();
}

void require_keeper(const Reader& reader) {
    require_staff(reader);
    const Actor& actor = reader.actor();
    if (actor.hat == Hat::staff && (actor.campus || is_never(reader.ask(people::registrars)))) forbid();
}

Condition prints_class(const Question& question) {
    return any_of<people::registrars, related<classes::HomeroomTeacherOfClass, &classes::Class::id>>(
        question);
}

Condition prints_pupil(const Question& question) {
    return any_of<people::registrars, related<people::HomeroomTeacherOf, &people::Pupil::id>>(question);
}

std::string place_and_date(const House& house) {
    const std::string day = long_day(house.day);
    return house.place.empty() ? "N" + day.substr(1) : house.place + ", " + day;
}

pdf::OfficialHead head_of(const House& house) {
    return {.authority = house.authority, .school = house.school.name};
}

void set_head(const House& house, sheet::TableOut& table) {
    table.head = {{house.authority, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
                  {house.school.name, "Độc lập – Tự do – Hạnh phúc", true}};
}

http::Response paper(std::string bytes, PaperFormat format, const std::string& name) {
    const bool pdf = format == PaperFormat::pdf;
    http::Response response{
        .content_type =
            pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        .body = std::move(bytes)};
    response.compress = false;
    response.with("Content-Disposition", http::disposition("attachment", name + (pdf ? ".pdf" : ".xlsx")))
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "private, no-store");
    return response;
}

}  // namespace truong::printouts

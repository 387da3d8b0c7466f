#include "modules/printouts/house.hpp"

#include <algorithm>

#include "modules/printouts/rules.hpp"
#include "platform/http/disposition.hpp"

namespace truong::printouts {

namespace {

[[noreturn]] void forbid() { throw Problem(ProblemKind::forbidden, {{"", "forbidden"}}); }

std::optional<org::UnitPeriod> period_of(const Reader& on_day, Id<org::Unit> unit) {
    return on_day.first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == unit);
}

/// Where the school lies, as its node in the tree of authorities tells.
std::string place_of(const Reader& on_day, const std::optional<org::UnitPeriod>& period) {
    if (!period || !period->area_id) return {};
    const auto area = on_day.first<org::Area>(where<&org::Area::id> == *period->area_id);
    return area ? area->name_vi : std::string();
}

std::string printed(const std::optional<org::UnitPeriod>& period, const std::string& name) {
    return period && !period->print_name.empty() ? period->print_name : name;
}

/// Whether the school teaches children below school age, and whom else.
void add_stages(const Reader& on_day, House& house) {
    std::set<Id<org::Stage>> young;
    for (const org::Stage& stage : on_day.as_of({}).all<org::Stage>())
        if (stage.code == "mn") young.insert(stage.id);
    for (const org::Grade& grade : on_day.as_of({}).all<org::Grade>())
        if (young.contains(grade.stage_id)) house.preschool_grades.insert(grade.id);
    const auto stages = on_day.all<org::SchoolStage>();
    house.preschool = !stages.empty() && std::ranges::all_of(stages, [&](const org::SchoolStage& stage) {
        return young.contains(stage.stage_id);
    });
}

}  // namespace

House house_of(const Reader& reader, Date day, const std::optional<calendar::SchoolYear>& year) {
    House house{.school = reader.get(reader.actor().school), .day = day, .year = year};
    const auto above = org::authorities(reader, {.id = house.school.id, .as_of = day});
    const Reader then = reader.as_of(day);
    if (!above.empty()) house.authority = printed(period_of(then, above.front().unit_id), above.front().name);
    const auto own = period_of(then, house.school.unit_id);
    house.issuer = printed(own, house.school.name);
    house.place = place_of(then, own);
    add_stages(then, house);
    if (!house.year) house.year = calendar::year_on(reader, day);
    return house;
}

void require_staff(const Reader& reader) {
    const Actor& actor = reader.actor();
    if (!actor.school || (actor.hat != Hat::staff && actor.hat != Hat::system)) forbid();
}

void require_keeper(const Reader& reader) {
    require_staff(reader);
    if (reader.actor().hat == Hat::staff && is_never(reader.ask(keeps_whole_books))) forbid();
}

Condition keeps_whole_books(const Question& question) {
    return question.actor.campus ? never() : people::registrars(question);
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
    return {.authority = house.authority, .school = house.issuer};
}

void set_head(const House& house, sheet::TableOut& table) {
    table.head = {{pdf::capitals(house.authority), std::string(pdf::state_name)},
                  {pdf::capitals(house.issuer), std::string(pdf::state_motto), true}};
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

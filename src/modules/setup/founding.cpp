// School, year and principal in one transaction: half a school would leave nobody who could go on with it.
#include "modules/setup/founding.hpp"

#include "platform/access/credentials.hpp"
#include "platform/passwords/policy.hpp"

namespace truong::setup {

namespace {

/// Until the authority tells the school's own: the day keeps it apart from those of other servers.
std::string free_code(const Reader& reader) {
    const Reader all = reader.unscoped("a code is taken whoever asks").as_of({});
    const YearMonthDay day = civil(reader.today());
    const std::string code = "TS" + std::to_string((day.year % 100) * 10'000 + day.month * 100 + day.day);
    std::string free = code;
    for (int number = 2; all.exists<org::Unit>(where<&org::Unit::code> == free); ++number)
        free = code + "-" + std::to_string(number);
    return free;
}

OfferedYear offered(const Reader& reader, const calendar::SchoolYear& year) {
    OfferedYear one{.year_id = year.id, .code = year.code};
    one.current = year.first_day <= reader.today() && reader.today() <= year.last_day;
    const auto dates = calendar::dates_of(reader, year.id);
    if (!dates) return one;
    one.returns_on = dates->returns_on;
    one.opens_on = dates->opens_on;
    one.first_term_from = dates->first_term_from;
    one.first_term_to = dates->first_term_to;
    one.second_term_from = dates->second_term_from;
    one.second_term_to = dates->second_term_to;
    one.ends_on = dates->ends_on;
    return one;
}

/// Dates of its own, whole or not at all.
std::optional<calendar::YearPlan> plan_of(const Foundation& wanted) {
    const std::pair<std::string_view, std::optional<Date>> all[] = {
        {"returns_on", wanted.returns_on},
        {"opens_on", wanted.opens_on},
        {"first_term_from", wanted.first_term_from},
        {"first_term_to", wanted.first_term_to},
        {"second_term_from", wanted.second_term_from},
        {"second_term_to", wanted.second_term_to},
        {"ends_on", wanted.ends_on}};
    Findings missing;
    for (const auto& [field, day] : all)
        if (!day) missing.push_back({.path = std::string(field), .code = "required"});
    if (missing.size() == std::size(all)) return std::nullopt;
    if (!wanted.year_id) missing.push_back({.path = "year_id", .code = "required"});
    require(missing);
    return calendar::YearPlan{.year_id = *wanted.year_id,
                              .returns_on = *wanted.returns_on,
                              .opens_on = *wanted.opens_on,
                              .first_term_from = *wanted.first_term_from,
                              .first_term_to = *wanted.first_term_to,
                              .second_term_from = *wanted.second_term_from,
                              .second_term_to = *wanted.second_term_to,
                              .ends_on = *wanted.ends_on};
}

std::optional<Id<org::Area>> province_of(const Reader& reader, const std::string& code) {
    if (code.empty()) return std::nullopt;
    const auto area = org::find_area(reader, org::AreaLevel::province, code, reader.today());
    if (!area)
        throw Problem(ProblemKind::invalid, {{.path = "province", .code = "area_unknown", .args = {code}}});
    return area->id;
}

/// The commune where it is told, else the province.
std::optional<Id<org::Area>> area_of(const Reader& reader, const Foundation& wanted) {
    const auto province = province_of(reader, wanted.province);
    if (wanted.commune.empty()) return province;
    const auto commune = org::find_area(reader, org::AreaLevel::commune, wanted.commune, reader.today());
    if (!province || !commune || commune->parent_id != province)
        throw Problem(ProblemKind::invalid,
                      {{.path = "commune", .code = "area_unknown", .args = {wanted.commune}}});
    return commune->id;
}

void place(Tx& tx, const Foundation& wanted) {
    const auto area = area_of(tx, wanted);
    if (!area) return;
    for (org::Campus campus : tx.all<org::Campus>()) {
        campus.area_id = area;
        tx.put(campus);
    }
}

Id<people::Person> add_principal(Tx& tx, const Foundation& wanted) {
    const Id<people::Person> person = tx.put(people::Person{.full_name = wanted.full_name}).id;
    tx.put(people::StaffMember{
        .person_id = person, .kind = people::StaffKind::leader, .valid_from = tx.today()});
    tx.put(accounts::Appointment{.person_id = person, .role = Role::principal, .valid_from = tx.today()});
    return person;
}

}  // namespace

SetupOffer offer_of(const Reader& reader) {
    SetupOffer offer{.code = free_code(reader)};
    const Reader today = reader.as_of(reader.today());
    for (const org::Stage& stage : today.all<org::Stage>())
        offer.stages.push_back({stage.code, stage.name_vi, stage.name_en});
    for (const org::Area& area : today.all<org::Area>(where<&org::Area::level> == org::AreaLevel::province))
        offer.provinces.push_back({area.code, area.print_name});
    const auto current = calendar::year_on(reader, reader.today());
    if (!current) return offer;
    offer.years.push_back(offered(reader, *current));
    if (const auto next = calendar::year_of(reader, current->start_year + 1))
        offer.years.push_back(offered(reader, *next));
    return offer;
}

CommuneOffer communes_of(const Reader& reader, const std::string& province) {
    CommuneOffer offer;
    const auto area = province_of(reader, province);
    if (!area) return offer;
    const Reader today = reader.as_of(reader.today());
    for (const org::Area& one : today.all<org::Area>(where<&org::Area::level> == org::AreaLevel::commune
                                                     && where<&org::Area::parent_id> == *area))
        offer.communes.push_back({one.code, one.print_name});
    return offer;
}

Findings judge(const Foundation& wanted) {
    Findings findings;
    const auto name = accounts::normal_user_name(wanted.user_name);
    const auto phone = wanted.phone.empty() ? std::nullopt : accounts::normal_phone(wanted.phone);
    if (!name) findings.push_back({.path = "user_name", .code = "user_name_form"});
    if (!wanted.phone.empty() && !phone) findings.push_back({.path = "phone", .code = "phone_form"});
    for (Finding& finding : passwords::judge(passwords::normal(wanted.password),
                                             {name.value_or(""), phone.value_or("")}, "password"))
        findings.push_back(std::move(finding));
    return findings;
}

Founded found(Tx& tx, const Foundation& wanted, const SealedPassword& password) {
    const auto plan = plan_of(wanted);
    const std::string code = wanted.code.empty() ? free_code(tx) : wanted.code;
    const org::School school = org::add_school(
        tx, {.code = code, .name = wanted.name, .stages = wanted.stages, .campuses = wanted.campuses});
    accounts::Account account{.user_name = *accounts::normal_user_name(wanted.user_name)};
    if (!wanted.phone.empty()) account.phone = accounts::normal_phone(wanted.phone);
    tx.in_school(school.id, [&] {
        place(tx, wanted);
        if (plan) tx.put(*plan);
        account.holder_id = add_principal(tx, wanted);
    });
    account = tx.put(account);
    access::set_password(
        access::ledger_of(tx),
        {.account = account.id, .salt = password.salt, .verifier = password.verifier, .address = {}});
    return {.school_id = school.id, .code = school.code, .user_name = account.user_name};
}

}  // namespace truong::setup

#include "modules/home/school_facts.hpp"

#include <algorithm>

#include "modules/codes/api.hpp"
#include "modules/home/measures.hpp"
#include "platform/counted_rows.hpp"

namespace truong::home {

namespace {

using facts::CountedRow;
using facts::Measured;

/// An item counts as met at every level of a checklist, or not at all.
constexpr int in_use = 3;

/// A part of the administration: rows of which enough have to be met, by the norm `in_use`.
struct Part {
    std::string_view item;
    TypeKey record = nullptr;
    Measured (*measure)(const Reader&, Id<org::School>) = nullptr;
    void (*append)(const Reader&, Id<org::School>, const Part&, std::vector<CountedRow>&) = nullptr;
};

/// Records by their scores; of pupils only those whose class of today is known are met.
struct Scores {
    const Entity& entity;
    std::string met;
};
Scores scores_of(const Reader& reader, TypeKey record) {
    const bool pupils = record == type_key<people::Pupil>();
    return {reader.catalog().of(record), std::string("case when filled >= required")
                                             + (pupils ? " and class_id is not null" : "")
                                             + " then 1 else 0 end"};
}
constexpr std::string_view from_scores =
    " from quality_record_score where school_id = ? and record_kind = ? and ended_at is null";

template <class Record> Measured kept_up(const Reader& reader, Id<org::School> school) {
    const Scores scores = scores_of(reader, type_key<Record>());
    db::Query row(reader.connection(), "select cast(coalesce(sum(" + scores.met + "), 0) as bigint), count(*)"
                                           + std::string(from_scores));
    row.bind(school.value).bind(scores.entity.table);
    if (!row.next()) return {};
    return {.numerator = row.number(0), .denominator = row.number(1), .items = {}};
}
void append_kept_up(const Reader& reader, Id<org::School> school, const Part& part,
                    std::vector<CountedRow>& counted) {
    const Scores scores = scores_of(reader, part.record);
    db::Query row(reader.connection(),
                  "select record, " + scores.met + std::string(from_scores) + " order by record");
    row.bind(school.value).bind(scores.entity.table);
    while (row.next())
        if (const auto id = parse_id(scores.entity.prefix, row.text(0)))
            counted.push_back({part.record, *id, row.number(1) == 1, std::string(part.item)});
}

/// Pupils of whom somebody who stands for them has entered, or whose family answered a round of this year.
facts::Rows linked_pupils(const Reader& reader) {
    Condition entered = accounts::has_entered("g.guardian_id");
    entered.sql = "exists (select 1 from people_guardianship as g where g.pupil_id = people_pupil.id and "
                  + facts::holds_on("g") + " and " + entered.sql + ')';
    entered.params = facts::twice(reader.today());
    const auto year = calendar::year_on(reader, reader.today());
    const Condition answered{
        "exists (select 1 from families_confirmation as c join "
        "families_confirmation_round as r on r.id = c.round_id where c.pupil_id = "
        "people_pupil.id and c.ended_at is null and r.ended_at is null and r.year_id = ?)",
        {year ? year->id.value : 0}};
    const Condition studying{
        "not exists (select 1 from people_pupil_status as away where away.pupil_id = "
        "people_pupil.id and away.state = 'reserved' and "
            + facts::holds_on("away") + ')',
        facts::twice(reader.today())};
    return {type_key<people::Pupil>(), studying, std::move(entered) || answered};
}
Measured linked(const Reader& reader, Id<org::School> school) {
    return facts::share_of(reader, school, linked_pupils(reader));
}
void append_linked(const Reader& reader, Id<org::School> school, const Part& part,
                   std::vector<CountedRow>& counted) {
    facts::append_share(reader, school, linked_pupils(reader), counted, part.item);
}

/// Of the nine parts those that the product has; others may be declared.
const Part parts[] = {
    {"staff", type_key<people::StaffMember>(), kept_up<people::StaffMember>, append_kept_up},
    {"pupils", type_key<people::Pupil>(), kept_up<people::Pupil>, append_kept_up},
    {"family_link", type_key<people::Pupil>(), linked, append_linked}};

Measured modules_in_use(const Reader& reader, Id<org::School> school) {
    const codes::Norms norms(reader, reader.today());
    Measured measured;
    for (const Part& part : parts) {
        const Measured share = part.measure(reader, school);
        const auto needed = norms.of("in_use", {part.item}).minimum;
        const bool enough = needed && share.denominator > 0
                            && share.numerator * 100 >= share.denominator * std::int64_t{*needed};
        measured.numerator += enough ? 1 : 0;
        measured.items.push_back({std::string(part.item), enough ? in_use : 0});
    }
    measured.denominator = std::ssize(parts);
    return measured;
}
void append_modules(const Reader& reader, Id<org::School> school, std::vector<CountedRow>& counted) {
    for (const Part& part : parts) part.append(reader, school, part, counted);
}

/// Who enters is told by his account.
std::vector<TypeKey> sources() {
    std::vector<TypeKey> keys = quality::sources_of_pupils();
    for (const TypeKey key : quality::sources_of_staff())
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    for (const TypeKey key : {type_key<accounts::Account>(), type_key<accounts::AccountPerson>(),
                              type_key<families::Confirmation>(), type_key<families::ConfirmationRound>()})
        keys.push_back(key);
    return keys;
}

}  // namespace

std::vector<SchoolFact> school_facts() {
    return {{.code = "home.modules_in_use",
             .label = {"Phân hệ quản trị dùng thật", "Parts of the administration in real use"},
             .sources = sources(),
             .measure = modules_in_use,
             .append_rows = append_modules,
             .next_step = {"Hoàn thiện hồ sơ và mời các gia đình vào hệ thống",
                           "Complete the records and invite the families"},
             .path = "/quality",
             .whose = people::registrars}};
}

}  // namespace truong::home

// What people contribute to the quality of data: who is judged, and which changes concern whom.
#include "modules/people/quality.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "platform/store/concerned.hpp"

namespace truong::people {

std::set<std::string> required_fields(const Reader& reader, const std::string& list) {
    std::set<std::string> fields;
    for (const codes::CodeEntry& entry : reader.all<codes::CodeEntry>(where<&codes::CodeEntry::list> == list))
        fields.insert(entry.code);
    return fields;
}

std::map<Id<codes::CodeEntry>, std::string> codes_of(const Reader& reader, const std::string& list) {
    std::map<Id<codes::CodeEntry>, std::string> found;
    for (const codes::CodeEntry& entry :
         reader.as_of({}).all<codes::CodeEntry>(where<&codes::CodeEntry::list> == list))
        found.emplace(entry.id, entry.code);
    return found;
}

std::optional<BirthDate> birth_date_of(const Person& person) {
    if (person.birth_date) {
        const YearMonthDay day = civil(*person.birth_date);
        return BirthDate{.year = day.year, .month = day.month, .day = day.day};
    }
    if (!person.birth_year) return {};
    return BirthDate{.year = *person.birth_year, .month = person.birth_month};
}

bool number_of_another(const Reader& reader, const Person& person) {
    if (!person.personal_number) return false;
    const Entity& entity = reader.catalog().of(type_key<Person>());
    const Condition same = reader.equal(entity, *entity.find("personal_number"), *person.personal_number);
    return reader.exists<Person>(same && where<&Person::id> != person.id);
}

std::string shared_key(std::string_view value) {
    // FNV-1a, 64 bits: tells values apart for those who see the finding, and names none of them.
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    for (const char sign : value) hash = (hash ^ static_cast<unsigned char>(sign)) * 1'099'511'628'211U;
    return "shared:" + std::to_string(hash);
}

void add_fault(quality::Verdict& verdict, quality::Dimension dimension, Finding finding, std::string group) {
    verdict.faults.push_back({dimension, std::move(finding), std::move(group)});
}

void add_faults(quality::Verdict& verdict, quality::Dimension dimension, Findings findings,
                std::string_view path) {
    for (Finding& finding : findings) {
        if (finding.severity == Severity::information) continue;
        if (!path.empty()) finding.path = path;
        add_fault(verdict, dimension, std::move(finding));
    }
}

void need(quality::Verdict& verdict, const std::set<std::string>& required, const std::string& field,
          bool there) {
    if (!required.contains(field)) return;
    ++verdict.required;
    if (there) {
        ++verdict.filled;
        verdict.filled_fields.insert(field);
        return;
    }
    add_fault(verdict, quality::Dimension::complete,
              {.path = field, .code = "missing_field", .severity = Severity::warning});
}

namespace {

/// Of "full_name, birth_date"; for whatever else the database names, or where it names nothing, stands the
/// name.
std::set<std::string> fields_that_differ(std::string_view list) {
    std::set<std::string> fields;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        const std::string field = text::tidy(list.substr(at, end - at));
        const auto& known = enumerators<VerifiedField>();
        if (std::find(known.begin(), known.end(), field) != known.end())
            fields.insert(field);
        else if (!field.empty())
            fields.insert("full_name");
        at = end + 1;
    }
    return fields.empty() ? std::set<std::string>{"full_name"} : fields;
}

}  // namespace

void count_verified(quality::Verdict& verdict, std::span<const Verification> held,
                    std::span<const PopulationCheck> checks) {
    const MatchState state = checks.empty() ? MatchState::not_sent : checks.front().state;
    if (state == MatchState::exempt) return;
    verdict.verifiable = static_cast<int>(enumerators<VerifiedField>().size());
    for (const Verification& row : held) {
        if (row.level != VerificationLevel::declared)
            ++verdict.verified;
        else if (row.message == zero_restored)
            add_fault(verdict, quality::Dimension::correct,
                      {.path = std::string(name_of(row.field)),
                       .code = "number_zero_restored",
                       .severity = Severity::warning});
    }
    if (state == MatchState::matched) verdict.verified = verdict.verifiable;
    if (state == MatchState::mismatch)
        for (const std::string& field : fields_that_differ(checks.front().fields))
            add_fault(verdict, quality::Dimension::correct, {.path = field, .code = "population_mismatch"});
    if (state == MatchState::not_found)
        add_fault(verdict, quality::Dimension::correct,
                  {.path = "personal_number", .code = "population_not_found", .severity = Severity::warning});
}

MeasureNorm measure_norm(const codes::Norms& norms) {
    MeasureNorm norm;
    const auto take = [&](std::string_view code, int& least, int& greatest) {
        const codes::Range range = norms.of(code);
        least = range.minimum.value_or(least);
        greatest = range.maximum.value_or(greatest);
    };
    take("height", norm.least_height_mm, norm.greatest_height_mm);
    take("weight", norm.least_weight_grams, norm.greatest_weight_grams);
    take("bmi", norm.least_bmi, norm.greatest_bmi);
    return norm;
}

UnionNorm union_norm(const codes::Norms& norms) {
    UnionNorm norm;
    const codes::Range pioneer = norms.of("pioneer_age"), youth = norms.of("union_age");
    norm.pioneer_from = pioneer.minimum.value_or(norm.pioneer_from);
    norm.pioneer_to = pioneer.maximum.value_or(norm.pioneer_to);
    norm.youth_from = youth.minimum.value_or(norm.youth_from);
    return norm;
}

namespace {

/// Persons with the same personal number as one of these.
std::set<std::int64_t> with_same_number(const Reader& reader, const std::set<std::int64_t>& persons) {
    std::set<std::int64_t> found;
    store::append_selected(reader,
                           "select other.id from people_person as one join people_person as other on "
                           "other.personal_number_hash = one.personal_number_hash where one.id in ",
                           persons, "", found);
    return found;
}

/// Records of persons whose number is, by now, nobody else's: who left it may be of no record himself.
template <class Record>
void no_longer_shared(const Reader& reader, const std::set<std::int64_t>& found,
                      std::set<std::int64_t>& records) {
    store::append_selected(
        reader,
        "select one.id from " + store::of_every_school(reader, table_name<Record>())
            + " join people_person as own on own.id = one.person_id where one.id in ",
        found,
        " and not exists (select 1 from people_person as other where other.personal_number_hash = "
        "own.personal_number_hash and other.id <> own.id and other.ended_at is null)",
        records);
}

void pupils_of_persons(const Reader& reader, const std::set<std::int64_t>& persons,
                       std::set<std::int64_t>& records) {
    store::pointing_to<&Pupil::person_id>(reader, persons, records);
    store::append_linked(reader, {"people_guardianship", "pupil_id", "guardian_id"}, persons, records);
}
template <auto Member>
void with_number_of(const Reader& reader, const std::set<std::int64_t>& persons,
                    std::set<std::int64_t>& records) {
    store::pointing_to<Member>(reader, with_same_number(reader, persons), records);
}

/// Pupils that may be one with these.
void paired_pupils(const Reader& reader, const std::set<std::int64_t>& pupils,
                   std::set<std::int64_t>& records) {
    store::append_linked(reader, {"people_duplicate_pair", "right_id", "left_id"}, pupils, records);
    store::append_linked(reader, {"people_duplicate_pair", "left_id", "right_id"}, pupils, records);
}

/// What rows of one school share, and what leads to and from them.
struct Shared {
    std::string table, text, by, to;
};

/// Two questions instead of a join: without fresh statistics PostgreSQL joins a school with itself.
void add_sharing(const Reader& reader, const Shared& shared, const std::set<std::int64_t>& ids,
                 std::set<std::int64_t>& records) {
    std::map<std::int64_t, std::set<std::string>> texts;  // by school
    store::in_pieces(ids,
                     "select distinct one.school_id, one." + shared.text + " from "
                         + store::of_every_school(reader, shared.table) + " where one." + shared.by + " in ",
                     " and one." + shared.text + " <> ''",
                     [&](const std::string& sql, const db::Params& params) {
                         db::Query query(reader.connection(), sql);
                         query.bind(params);
                         while (query.next()) texts[query.number(0)].insert(std::string(query.text(1)));
                     });
    const char* plus = reader.connection().dialect() == Dialect::sqlite ? "+" : "";
    for (const auto& [school, some] : texts)
        store::in_pieces(some,
                         "select distinct one." + shared.to + " from " + shared.table + " as one where "
                             + plus + "one.school_id = " + std::to_string(school)
                             + " and one.ended_at is null and one." + shared.text + " in ",
                         "", [&](const std::string& sql, const db::Params& params) {
                             db::Query query(reader.connection(), sql);
                             query.bind(params);
                             while (query.next()) records.insert(query.number(0));
                         });
}

/// Pupils with a telephone of anybody who looks, or looked, after one of these pupils: which of them are of
/// one family is told by all of their guardians.
void pupils_of_phones(const Reader& reader, const std::set<std::int64_t>& guardianships,
                      std::set<std::int64_t>& records) {
    std::set<std::int64_t> pupils;
    store::pointed_to<&Guardianship::pupil_id>(reader, guardianships, pupils);
    add_sharing(reader, {"people_guardianship", "phone", "pupil_id", "pupil_id"}, pupils, records);
}
void staff_of_emails(const Reader& reader, const std::set<std::int64_t>& members,
                     std::set<std::int64_t>& records) {
    add_sharing(reader, {"people_staff_member", "email", "id", "id"}, members, records);
}

template <auto Member> QualitySource of_pupil(bool own = true) {
    return {type_key<owner_of<Member>>(), type_key<Pupil>(), store::pointed_to<Member>, own};
}
template <auto Member> QualitySource of_staff() {
    return {type_key<owner_of<Member>>(), type_key<StaffMember>(), store::pointed_to<Member>};
}
QualitySource beside(TypeKey entity, TypeKey record, decltype(QualitySource::concerned) concerned,
                     std::string_view code = {}) {
    return {entity, record, concerned, false, code};
}

}  // namespace

std::vector<QualityPart> quality_parts() {
    return {{type_key<Pupil>(), judge_pupils}, {type_key<StaffMember>(), judge_staff}};
}

std::vector<QualitySource> quality_sources() {
    const TypeKey person = type_key<Person>(), pupil = type_key<Pupil>(), staff = type_key<StaffMember>();
    return {
        {pupil, pupil, store::themselves},
        beside(pupil, pupil, paired_pupils),
        {person, pupil, pupils_of_persons},
        beside(person, pupil, with_number_of<&Pupil::person_id>),
        beside(person, pupil, no_longer_shared<Pupil>, "number_of_another"),
        of_pupil<&Guardianship::pupil_id>(),
        beside(type_key<Guardianship>(), pupil, pupils_of_phones),
        of_pupil<&PupilStatus::pupil_id>(),
        of_pupil<&PupilProfile::pupil_id>(),
        of_pupil<&PupilPolicy::pupil_id>(),
        of_pupil<&PupilYear::pupil_id>(),
        of_pupil<&CareRecord::pupil_id>(),
        of_pupil<&Measurement::pupil_id>(),
        of_pupil<&DuplicatePair::left_id>(false),
        of_pupil<&DuplicatePair::right_id>(false),
        {type_key<Verification>(), pupil, store::sharing<&Verification::person_id, &Pupil::person_id>},
        {type_key<PopulationCheck>(), pupil, store::sharing<&PopulationCheck::person_id, &Pupil::person_id>},
        {staff, staff, store::themselves},
        beside(staff, staff, staff_of_emails),
        {person, staff, store::pointing_to<&StaffMember::person_id>},
        beside(person, staff, with_number_of<&StaffMember::person_id>),
        beside(person, staff, no_longer_shared<StaffMember>, "number_of_another"),
        of_staff<&StaffPost::staff_member_id>(),
        of_staff<&StaffStatus::staff_member_id>(),
        of_staff<&Contract::staff_member_id>(),
        of_staff<&Qualification::staff_member_id>(),
        of_staff<&StaffProfile::staff_member_id>(),
        {type_key<Verification>(), staff, store::sharing<&Verification::person_id, &StaffMember::person_id>},
        {type_key<PopulationCheck>(), staff,
         store::sharing<&PopulationCheck::person_id, &StaffMember::person_id>}};
}

}  // namespace truong::people

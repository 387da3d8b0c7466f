#include "modules/people/school_facts.hpp"

#include "modules/people/entities.hpp"
#include "platform/counted_rows.hpp"

namespace truong::people {

Date last_birthday_with_card(Date day) {
    constexpr int years = 14;
    const YearMonthDay today = civil(day);
    const auto birthday = date_of({today.year - years, today.month, today.day});
    // Who was born on the first of March completes no year on the 29th of February.
    return birthday ? *birthday : *date_of({today.year - years, today.month, today.day - 1});
}

namespace {

using facts::CountedRow;
using facts::Measured;
using facts::Rows;

/// A row of `table` about the person of the record, at the same school.
std::string about_person(const std::string& table, const std::string& record) {
    return "exists (select 1 from " + table + " as x where x.person_id = " + record
           + ".person_id and x.school_id = " + record + ".school_id and x.ended_at is null and ";
}
std::string of_person(const std::string& record) {
    return "exists (select 1 from people_person as p where p.id = " + record + ".person_id and ";
}

template <class Record> Condition answered(std::string_view state) {
    return {about_person("people_population_check", table_name<Record>()) + "x.state = ?)",
            {std::string(state)}};
}

/// Who is on leave (bảo lưu) is not at school: home pages do not count him either.
Condition studying(const Reader& reader) {
    Condition away{
        "not exists (select 1 from people_pupil_status as away where away.pupil_id = people_pupil.id "
        "and away.state = ? and "
            + facts::holds_on("away") + ')',
        {std::string(name_of(PupilState::reserved))}};
    for (Param& day : facts::twice(reader.today())) away.params.push_back(std::move(day));
    return away;
}
template <class Record> Condition present(const Reader&) { return always(); }
template <> Condition present<Pupil>(const Reader& reader) { return studying(reader); }

/// Who cannot be in the population database, such as a foreigner, does not count.
template <class Record> Rows matched(const Reader& reader) {
    Condition among = answered<Record>(name_of(MatchState::exempt));
    among.sql = "not " + among.sql;
    among = std::move(among) && present<Record>(reader);
    return {type_key<Record>(), std::move(among), answered<Record>(name_of(MatchState::matched))};
}

template <class Record> Condition with_level(std::initializer_list<VneidLevel> levels) {
    Condition condition{of_person(table_name<Record>()) + "p.vneid_level in (", {}};
    for (const VneidLevel level : levels) {
        condition.sql += condition.params.empty() ? "?" : ", ?";
        condition.params.emplace_back(std::string(name_of(level)));
    }
    condition.sql += "))";
    return condition;
}

Rows staff_with_second_level(const Reader&) {
    return {type_key<StaffMember>(), always(), with_level<StaffMember>({VneidLevel::level_2})};
}

/// Where papers give no day, who is surely so old.
Condition of_age(const Reader& reader) {
    const Date last = last_birthday_with_card(reader.today());
    const YearMonthDay parts = civil(last);
    return studying(reader)
           && Condition{of_person("people_pupil")
                + "(p.birth_date <= ? or (p.birth_date is null and p.birth_year * 12 + "
                  "coalesce(p.birth_month, 12) < ?)))",
            {to_param(last), std::int64_t{parts.year} * 12 + parts.month}};
}

/// The paper is in the file, or somebody has read the chip.
Rows with_card(const Reader& reader) {
    constexpr std::string_view card = "5";  // of the list paper_kind: căn cước
    Condition paper{about_person("people_identity_paper", "people_pupil")
                        + "(x.expires_on is null or x.expires_on >= ?) and x.kind_id in (select k.id from "
                          "codes_code_entry as k where k.list = 'paper_kind' and k.code = ?))",
                    {to_param(reader.today()), std::string(card)}};
    Condition chip{about_person("people_verification", "people_pupil") + "x.level = ?)",
                   {std::string(name_of(VerificationLevel::card_read))}};
    return {type_key<Pupil>(), of_age(reader), std::move(paper) || std::move(chip)};
}

Rows pupils_with_vneid(const Reader& reader) {
    return {type_key<Pupil>(), of_age(reader), with_level<Pupil>({VneidLevel::level_1, VneidLevel::level_2})};
}

template <Rows (*rows)(const Reader&)> Measured measure(const Reader& reader, Id<org::School> school) {
    return facts::share_of(reader, school, rows(reader));
}
template <Rows (*rows)(const Reader&)>
void append(const Reader& reader, Id<org::School> school, std::vector<CountedRow>& counted) {
    facts::append_share(reader, school, rows(reader), counted);
}

template <Rows (*rows)(const Reader&)> SchoolFact fact(SchoolFact described) {
    described.measure = measure<rows>;
    described.append_rows = append<rows>;
    described.whose = registrars;
    return described;
}

}  // namespace

std::vector<SchoolFact> school_facts() {
    const std::vector<TypeKey> pupils{type_key<Pupil>(), type_key<PupilStatus>(),
                                      type_key<PopulationCheck>()};
    const std::vector<TypeKey> staff{type_key<StaffMember>(), type_key<PopulationCheck>()};
    // Who has no row of a check yet is in no list of checks: the rows behind the number are the work.
    return {fact<matched<Pupil>>(
                {.code = "people.pupils_matched",
                 .label = {"Học sinh khớp CSDL dân cư", "Pupils matched with the population database"},
                 .sources = pupils,
                 .next_step = {"Đối chiếu dữ liệu dân cư cho học sinh",
                               "Have pupils matched with the population database"},
                 .path = "/mirror/3.2"}),
            fact<matched<StaffMember>>(
                {.code = "people.staff_matched",
                 .label = {"Cán bộ khớp CSDL dân cư", "Staff matched with the population database"},
                 .sources = staff,
                 .next_step = {"Đối chiếu dữ liệu dân cư cho cán bộ",
                               "Have staff matched with the population database"},
                 .path = "/mirror/3.2"}),
            fact<staff_with_second_level>(
                {.code = "people.staff_vneid",
                 .label = {"Cán bộ có VNeID mức 2", "Staff with VNeID level 2"},
                 .sources = {type_key<StaffMember>(), type_key<Person>()},
                 .next_step = {"Ghi mức VNeID của cán bộ", "Note the VNeID level of staff"},
                 .path = "/r/people/staff-members"}),
            fact<with_card>({.code = "people.pupils_with_card",
                             .label = {"Học sinh từ đủ 14 tuổi có thẻ căn cước",
                                       "Pupils of 14 and more with an identity card"},
                             .sources = {type_key<Pupil>(), type_key<PupilStatus>(), type_key<Person>(),
                                         type_key<IdentityPaper>(), type_key<Verification>(),
                                         type_key<codes::CodeEntry>()},
                             .next_step = {"Ghi thẻ căn cước của học sinh từ đủ 14 tuổi",
                                           "Note the identity cards of pupils of 14 and more"},
                             .path = "/r/people/pupils"}),
            fact<pupils_with_vneid>(
                {.code = "people.pupils_vneid",
                 .label = {"Học sinh từ đủ 14 tuổi có VNeID", "Pupils of 14 and more with VNeID"},
                 .sources = {type_key<Pupil>(), type_key<PupilStatus>(), type_key<Person>()},
                 .next_step = {"Ghi mức VNeID của học sinh từ đủ 14 tuổi",
                               "Note the VNeID level of pupils of 14 and more"},
                 .path = "/r/people/pupils"})};
}

}  // namespace truong::people

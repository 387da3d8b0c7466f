// What is wrong or missing in the records of pupils (đúng, đủ, sạch, sống).
#include "modules/people/quality.hpp"

namespace truong::people {

using quality::Dimension;
using quality::Verdict;

namespace {

/// All that the records of one batch need, read table by table.
struct PupilFacts {
    explicit PupilFacts(const Reader& reader, const std::vector<Verdict>& verdicts);
    std::map<Id<Pupil>, Pupil> pupils;
    std::map<Id<Person>, Person> persons;
    std::map<Id<Pupil>, std::vector<PupilProfile>> profiles;
    std::map<Id<Pupil>, std::vector<PupilPolicy>> policies;
    std::map<Id<Pupil>, std::vector<PupilStatus>> states;
    std::map<Id<Pupil>, std::vector<CareRecord>> care;
    std::map<Id<Pupil>, std::vector<Measurement>> measurements;
    std::map<Id<Pupil>, std::vector<PupilYear>> years;
    std::map<Id<Pupil>, std::vector<Guardianship>> guardians;
    std::map<Id<Person>, std::vector<Verification>> verifications;
    std::map<Id<Person>, std::vector<PopulationCheck>> checks;
    std::map<Id<Pupil>, std::vector<DuplicatePair>> pairs;  // open ones of pupils who are both here
    std::map<std::string, std::set<Id<Pupil>>> phones;      // of guardians, with all pupils of the school

private:
    void add_pairs(const Reader& reader, const std::set<Id<Pupil>>& ids);
};

PupilFacts::PupilFacts(const Reader& reader, const std::vector<Verdict>& verdicts) {
    const auto ids = ids_in<Pupil>(verdicts);
    pupils = by_id(rows_of<&Pupil::id>(reader, ids));
    guardians = grouped<&Guardianship::pupil_id>(rows_of<&Guardianship::pupil_id>(reader, ids));
    std::set<Id<Person>> own, all;
    for (const auto& [id, pupil] : pupils) own.insert(pupil.person_id);
    all = own;
    for (const auto& [id, rows] : guardians)
        for (const Guardianship& row : rows) all.insert(row.guardian_id);
    persons = by_id(rows_of<&Person::id>(reader, all));
    profiles = grouped<&PupilProfile::pupil_id>(rows_of<&PupilProfile::pupil_id>(reader, ids));
    policies = grouped<&PupilPolicy::pupil_id>(rows_of<&PupilPolicy::pupil_id>(reader, ids));
    states = grouped<&PupilStatus::pupil_id>(rows_of<&PupilStatus::pupil_id>(reader, ids));
    care = grouped<&CareRecord::pupil_id>(rows_of<&CareRecord::pupil_id>(reader, ids));
    measurements = grouped<&Measurement::pupil_id>(rows_of<&Measurement::pupil_id>(reader, ids));
    years = grouped<&PupilYear::pupil_id>(rows_of<&PupilYear::pupil_id>(reader, ids));
    verifications = grouped<&Verification::person_id>(rows_of<&Verification::person_id>(reader, own));
    checks = grouped<&PopulationCheck::person_id>(rows_of<&PopulationCheck::person_id>(reader, own));
    add_pairs(reader, ids);
    std::set<std::string> numbers;
    for (const auto& [id, rows] : guardians)
        for (const Guardianship& row : rows)
            if (!row.phone.empty()) numbers.insert(row.phone);
    for (const Guardianship& row : rows_of<&Guardianship::phone>(reader, numbers))
        phones[row.phone].insert(row.pupil_id);
}

void PupilFacts::add_pairs(const Reader& reader, const std::set<Id<Pupil>>& ids) {
    std::map<Id<DuplicatePair>, DuplicatePair> open;
    for (const auto& rows :
         {rows_of<&DuplicatePair::left_id>(reader, ids), rows_of<&DuplicatePair::right_id>(reader, ids)})
        for (const DuplicatePair& pair : rows)
            if (pair.state == DuplicateState::open) open.emplace(pair.id, pair);
    std::set<Id<Pupil>> paired, here;
    for (const auto& [id, pair] : open) paired.insert({pair.left_id, pair.right_id});
    for (const Pupil& pupil : rows_of<&Pupil::id>(reader, paired)) here.insert(pupil.id);
    for (const auto& [id, pair] : open) {
        if (!here.contains(pair.left_id) || !here.contains(pair.right_id)) continue;
        pairs[pair.left_id].push_back(pair);
        pairs[pair.right_id].push_back(pair);
    }
}

class PupilJudge {
public:
    PupilJudge(const Reader& reader, const std::vector<Verdict>& verdicts)
        : reader_(reader), facts_(reader, verdicts), provinces_(provinces(reader)),
          norms_(reader, reader.today()), required_(required_fields(reader, "required_pupil_field")),
          ethnicities_(codes_of(reader, "ethnicity")), countries_(codes_of(reader, "country")),
          year_(calendar::year_on(reader, reader.today())) {}

    void judge(Verdict& verdict) {
        const auto pupil = facts_.pupils.find(Id<Pupil>{verdict.row});
        verdict.current = pupil != facts_.pupils.end();
        if (!verdict.current) return;
        const auto person = facts_.persons.find(pupil->second.person_id);
        if (person == facts_.persons.end()) return;
        verdict.person = pupil->second.person_id;
        verdict.campus = pupil->second.campus_id.value_or(Id<org::Campus>{});
        judge_identity(verdict, person->second, rows_in(facts_.pairs, pupil->first));
        judge_required(verdict, pupil->second, person->second);
        count_verified(verdict, rows_in(facts_.verifications, verdict.person),
                       rows_in(facts_.checks, verdict.person));
        judge_profile(verdict, pupil->second);
        judge_measures(verdict, pupil->second, person->second);
        judge_state(verdict, pupil->second);
        judge_family(verdict, pupil->second);
        for (const DuplicatePair& pair : rows_in(facts_.pairs, pupil->first))
            add_fault(verdict, Dimension::clean,
                      {.path = "full_name",
                       .code = pair.hard ? "duplicate_number" : "duplicate_possible",
                       .args = {std::to_string(pair.score)},
                       .severity = pair.hard ? Severity::error : Severity::warning});
    }

private:
    void judge_identity(Verdict& verdict, const Person& person, std::span<const DuplicatePair> pairs) {
        const auto birth = birth_date_of(person);
        if (person.personal_number)
            add_faults(verdict, Dimension::correct,
                       read_personal_number(*person.personal_number, birth, person.sex, provinces_).findings,
                       "personal_number");
        add_faults(verdict, Dimension::clean, check_person_name(person.full_name), "full_name");
        if (birth && !person.birth_date)
            add_fault(verdict, Dimension::complete,
                      {.path = "birth_date", .code = "birth_partial", .severity = Severity::warning});
        const bool paired =
            std::any_of(pairs.begin(), pairs.end(), [](const DuplicatePair& pair) { return pair.hard; });
        if (!paired && number_of_another(reader_, person))
            add_fault(verdict, Dimension::clean, {.path = "personal_number", .code = "number_of_another"},
                      shared_key(*person.personal_number));
    }

    bool foreigner(const Person& person) const {
        const auto code = person.nationality_id ? countries_.find(*person.nationality_id) : countries_.end();
        return code != countries_.end() && code->second != "VN";
    }

    void need(Verdict& verdict, const std::string& field, bool there) const {
        people::need(verdict, required_, field, there);
    }
    void judge_required(Verdict& verdict, const Pupil& pupil, const Person& person) {
        const auto profiles = rows_in(facts_.profiles, pupil.id);
        const PupilProfile none;
        const PupilProfile& profile = profiles.empty() ? none : profiles.front();
        need(verdict, "full_name", !person.full_name.empty());
        need(verdict, "birth_date", person.birth_date.has_value());
        need(verdict, "sex", person.sex.has_value());
        need(verdict, "personal_number",
             person.personal_number.has_value() || (foreigner(person) && person.foreign_number));
        need(verdict, "nationality", person.nationality_id.has_value());
        need(verdict, "ethnicity", profile.ethnicity_id.has_value());
        need(verdict, "birth_area", profile.birth_area_id.has_value());
        need(verdict, "permanent_area", profile.permanent_area_id.has_value());
        need(verdict, "current_area", profile.current_area_id.has_value());
        need(verdict, "policy_group",
             profile.no_policy_group.value_or(false) || !rows_in(facts_.policies, pupil.id).empty());
        const auto care = rows_in(facts_.care, pupil.id);
        need(verdict, "health_insurance_number",
             !care.empty() && care.front().health_insurance_number.has_value());
        const auto guardians = rows_in(facts_.guardians, pupil.id);
        need(verdict, "guardian_phone",
             std::any_of(guardians.begin(), guardians.end(),
                         [](const Guardianship& row) { return !row.phone.empty(); }));
    }

    void judge_profile(Verdict& verdict, const Pupil& pupil) {
        const auto profiles = rows_in(facts_.profiles, pupil.id);
        if (profiles.empty()) return;
        const PupilProfile& profile = profiles.front();
        const auto code =
            profile.ethnicity_id ? ethnicities_.find(*profile.ethnicity_id) : ethnicities_.end();
        if (code == ethnicities_.end() || !profile.father_minority || !profile.mother_minority) return;
        const bool minority = code->second != "01" && code->second != "55";
        const bool any = *profile.father_minority || *profile.mother_minority;
        const bool both = *profile.father_minority && *profile.mother_minority;
        // A child has the people of one of his parents.
        if ((minority && !any) || (!minority && both))
            add_fault(verdict, Dimension::correct,
                      {.path = "ethnicity", .code = "minority_flags", .severity = Severity::warning});
    }

    void judge_measures(Verdict& verdict, const Pupil& pupil, const Person& person) {
        const Measurement* last = nullptr;
        for (const Measurement& row : rows_in(facts_.measurements, pupil.id))
            if (!last || row.measured_on > last->measured_on) last = &row;
        if (last)
            add_faults(verdict, Dimension::correct,
                       check_measures(last->height_mm, last->weight_grams, measure_norm(norms_)));
        if (!person.birth_date) return;
        for (const PupilYear& year : rows_in(facts_.years, pupil.id)) {
            if (!year_ || year.year_id != year_->id) continue;  // he was younger then
            if (year.pioneer.value_or(false))
                add_faults(verdict, Dimension::correct,
                           check_union_age(*person.birth_date, reader_.today(), UnionKind::pioneer,
                                           union_norm(norms_)));
            if (year.youth_union.value_or(false))
                add_faults(verdict, Dimension::correct,
                           check_union_age(*person.birth_date, reader_.today(), UnionKind::youth,
                                           union_norm(norms_)));
        }
    }

    void judge_state(Verdict& verdict, const Pupil& pupil) {
        const auto states = rows_in(facts_.states, pupil.id);
        if (states.empty()) {
            add_fault(verdict, Dimension::alive,
                      {.path = "status", .code = "no_status", .severity = Severity::warning});
        } else if (states.front().valid_from < pupil.valid_from) {
            add_fault(verdict, Dimension::correct,
                      {.path = "status", .code = "status_before_entry", .severity = Severity::warning});
        }
    }

    void judge_family(Verdict& verdict, const Pupil& pupil) {
        const int most = norms_.of("phone_pupils").maximum.value_or(5);
        std::set<std::string> told;
        for (const Guardianship& row : rows_in(facts_.guardians, pupil.id)) {
            const auto guardian = facts_.persons.find(row.guardian_id);
            if (guardian != facts_.persons.end() && guardian->second.personal_number)
                add_faults(
                    verdict, Dimension::correct,
                    read_personal_number(*guardian->second.personal_number, birth_date_of(guardian->second),
                                         guardian->second.sex, provinces_)
                        .findings,
                    "guardian_personal_number");
            if (row.phone.empty() || !told.insert(row.phone).second) continue;
            const auto sharers = facts_.phones.find(row.phone);
            if (sharers != facts_.phones.end() && more_families_than(most, sharers->second))
                add_fault(verdict, Dimension::clean,
                          {.path = "guardian_phone",
                           .code = "phone_shared",
                           .args = {std::to_string(most)},
                           .severity = Severity::warning},
                          shared_key(row.phone));
        }
    }
    /// Pupils with a guardian in common are of one family.
    bool more_families_than(int most, const std::set<Id<Pupil>>& pupils) const {
        if (static_cast<int>(pupils.size()) <= most) return false;
        std::map<Id<Pupil>, std::set<Id<Person>>> guardians;
        for (const Guardianship& row : rows_of<&Guardianship::pupil_id>(reader_, pupils))
            guardians[row.pupil_id].insert(row.guardian_id);
        return count_families(guardians) > most;
    }
    static int count_families(const std::map<Id<Pupil>, std::set<Id<Person>>>& guardians) {
        std::vector<std::set<Id<Person>>> families;
        for (const auto& [pupil, persons] : guardians) {
            std::set<Id<Person>> joined = persons;
            std::erase_if(families, [&](const std::set<Id<Person>>& family) {
                const bool same = std::any_of(family.begin(), family.end(),
                                              [&](Id<Person> one) { return joined.contains(one); });
                if (same) joined.insert(family.begin(), family.end());
                return same;
            });
            families.push_back(std::move(joined));
        }
        return static_cast<int>(families.size());
    }

    const Reader& reader_;
    PupilFacts facts_;
    Provinces provinces_;
    codes::Norms norms_;
    std::set<std::string> required_;
    std::map<Id<codes::CodeEntry>, std::string> ethnicities_, countries_;
    std::optional<calendar::SchoolYear> year_;
};

}  // namespace

void judge_pupils(const Reader& reader, std::vector<Verdict>& verdicts) {
    const Reader all = reader.unscoped("the server judges every record");
    PupilJudge judge(all, verdicts);
    for (Verdict& verdict : verdicts) judge.judge(verdict);
}

std::set<Id<Pupil>> who_may_be_older(const Reader& reader, const std::set<Id<Pupil>>& pupils) {
    const auto ethnicities = codes_of(reader, "ethnicity");
    std::set<Id<Pupil>> found;
    for (const PupilPolicy& row : rows_of<&PupilPolicy::pupil_id>(reader, pupils)) found.insert(row.pupil_id);
    for (const PupilProfile& row : rows_of<&PupilProfile::pupil_id>(reader, pupils)) {
        const auto code = row.ethnicity_id ? ethnicities.find(*row.ethnicity_id) : ethnicities.end();
        const bool minority = code != ethnicities.end() && code->second != "01" && code->second != "55";
        if (minority || row.disability_kind_id) found.insert(row.pupil_id);
    }
    return found;
}

}  // namespace truong::people

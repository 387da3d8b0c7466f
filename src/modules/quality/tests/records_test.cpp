// The same of the records that the modules judge: pupils, staff and classes, edited by chance.
#include <random>

#include "modules/quality/tests/cards.hpp"

namespace truong::test {
namespace {

using classes::Class;
using classes::Enrolment;
using people::Guardianship;
using people::Pupil;
using people::StaffMember;

class QualityRecords : public Cards {};
ON_BOTH(QualityRecords);

/// Few names, days, numbers and telephones, so that records meet.
class RandomRecords {
public:
    RandomRecords(World& world, std::uint32_t seed) : world_(world), random_(seed) {}

    /// What a rule refuses changes nothing, and that is part of the chance.
    void step() {
        const Actor& actor = next(5) == 0 ? world_.stranger : world_.principal;
        try {
            world_.write(actor, [&](Tx& tx) {
                edit(tx);
                last_set_ = tx.has_written() ? tx.change_set() : 0;
            });
            ++done_;
        } catch (const Problem&) {
            last_set_ = 0;
        }
    }
    int done() const { return done_; }

private:
    int next(int limit) { return static_cast<int>(random_() % static_cast<std::uint32_t>(limit)); }
    template <class Type> const Type& one_of(const std::vector<Type>& all) {
        return all[static_cast<std::size_t>(next(static_cast<int>(all.size())))];
    }
    template <class Row> std::optional<Row> any(Tx& tx) {
        const auto rows = tx.all<Row>();
        return rows.empty() ? std::nullopt : std::optional<Row>(one_of(rows));
    }
    std::string name() { return one_of<std::string>({"Lê Văn An", "Lê Thị An", "Trần Bình", "Ân"}); }
    std::string phone() { return one_of<std::string>({"0912345678", "0912345679", ""}); }
    std::optional<std::string> number() {
        static const std::vector<std::optional<std::string>> numbers{
            {}, "001212012345", "001215012346", "001312012347", "999212012348"};
        return one_of(numbers);
    }
    std::optional<Date> birth_date() {
        static const std::vector<std::optional<Date>> days{
            {}, parse_date("2012-03-05"), parse_date("2015-03-05"), parse_date("2018-03-05")};
        return one_of(days);
    }
    people::Sex sex() { return next(2) == 0 ? people::Sex::male : people::Sex::female; }

    void edit(Tx& tx) {
        switch (next(20)) {
            case 0:
            case 1:
            case 2: return add_pupil(tx);
            case 3:
            case 4: return add_guardian(tx);
            case 5: return change_person(tx);
            case 6: return change_guardianship(tx);
            case 7: return change_place(tx);
            case 8: return change_class(tx);
            case 9: return leave(tx);
            case 10: return change_staff(tx);
            case 11: return end_something(tx);
            case 12: return check(tx);
            case 13: return change_guardian(tx);
            case 14: return add_families(tx);
            case 15: return change_grades(tx);
            case 16: return change_profile(tx);
            case 17: return answer(tx);
            case 18: return change_stages(tx);
            default:
                if (last_set_ != 0) store::undo(tx, last_set_);
        }
    }
    void add_pupil(Tx& tx) {
        people::register_pupil(tx, {.full_name = name(),
                                    .birth_date = birth_date(),
                                    .sex = sex(),
                                    .personal_number = number(),
                                    .code = std::to_string(next(10'000)),
                                    .valid_from = parse_date("2026-09-01")});
    }
    void add_guardian(Tx& tx) {
        const auto pupil = any<Pupil>(tx), other = any<Pupil>(tx);
        if (!pupil) return;
        const auto made = people::register_guardian(
            tx, {.full_name = name(), .personal_number = number(), .pupil_id = pupil->id, .phone = phone()});
        if (next(2) == 0)  // of two children
            tx.put(Guardianship{.pupil_id = other->id,
                                .guardian_id = made.guardian_id,
                                .valid_from = tx.today(),
                                .phone = phone()});
    }
    void change_person(Tx& tx) {
        const auto pupil = any<Pupil>(tx);
        if (!pupil) return;
        people::Person person = tx.get(pupil->person_id);
        if (next(2) == 0) person.full_name = name();
        if (next(2) == 0) person.personal_number = number();
        if (next(2) == 0) person.birth_date = birth_date();
        if (next(2) == 0) person.sex = sex();
        tx.put(person);
    }
    void change_guardianship(Tx& tx) {
        auto row = any<Guardianship>(tx);
        if (!row) return;
        row->phone = phone();
        tx.put(*row);
    }
    void change_place(Tx& tx) {
        const auto pupil = any<Pupil>(tx);
        const auto of = any<Class>(tx);
        if (!pupil || !of) return;
        if (const auto now = tx.first<Enrolment>(where<&Enrolment::pupil_id> == pupil->id)) tx.end(now->id);
        tx.put(Enrolment{.pupil_id = pupil->id,
                         .class_id = of->id,
                         .valid_from = *parse_date(next(3) == 0 ? "2026-08-15" : "2026-09-05")});
    }
    void change_class(Tx& tx) {
        auto row = any<Class>(tx);
        if (!row || next(3) == 0) {
            const auto year = calendar::year_on(tx, tx.today());
            const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"));
            row = Class{.year_id = year->id, .grade_id = grade->id};
        }
        row->name = "6A" + std::to_string(next(50));
        row->combined = next(2) == 0;
        const Class made = tx.put(*row);
        const auto leader = any<StaffMember>(tx);
        if (leader && next(2) == 0)
            tx.put(classes::Homeroom{
                .class_id = made.id, .staff_member_id = leader->id, .valid_from = tx.today()});
    }
    void leave(Tx& tx) {
        const auto pupil = any<Pupil>(tx);
        if (!pupil) return;
        people::change_state(
            tx, {.pupil_id = pupil->id,
                 .state = next(2) == 0 ? people::PupilState::reserved : people::PupilState::transferred_out,
                 .day = tx.today() - next(2)});
    }
    void change_staff(Tx& tx) {
        auto row = any<StaffMember>(tx);
        if (!row || next(2) == 0)
            row = people::register_staff_member(tx, {.full_name = name(), .personal_number = number()});
        row->email = one_of<std::string>({"", "an@truong.vn", "binh@truong.vn"});
        tx.put(*row);
    }
    void end_something(Tx& tx) {
        const auto guardianship = any<Guardianship>(tx);
        const auto place = any<Enrolment>(tx);
        const auto leads = any<classes::Homeroom>(tx);
        const auto pupil = any<Pupil>(tx);
        const int what = next(4);
        if (what == 0 && guardianship) tx.end(guardianship->id);
        if (what == 1 && place) tx.end(place->id);
        if (what == 2 && leads) tx.end(leads->id);
        if (what == 3 && pupil) tx.end(pupil->id);
    }
    void check(Tx& tx) {
        const auto pupil = any<Pupil>(tx);
        if (!pupil) return;
        if (next(2) == 0)
            tx.put(people::Verification{.person_id = pupil->person_id,
                                        .field = static_cast<people::VerifiedField>(next(4)),
                                        .level = people::VerificationLevel::paper_seen,
                                        .checked_on = tx.today()});
        else
            tx.put(people::Measurement{.pupil_id = pupil->id,
                                       .measured_on = tx.today() - next(9),
                                       .height_mm = 400 + next(3) * 500,
                                       .weight_grams = 40'000});
    }

    void change_guardian(Tx& tx) {
        const auto row = any<Guardianship>(tx);
        if (!row) return;
        people::Person person = tx.get(row->guardian_id);
        person.personal_number = number();
        tx.put(person);
    }
    /// Enough of them for one telephone to be of too many; some are one family by a third person.
    void add_families(Tx& tx) {
        std::optional<Id<people::Person>> common;
        for (int i = 0; i < 4; ++i) {
            const auto pupil = people::register_pupil(
                tx,
                {.full_name = name(), .birth_date = birth_date(), .valid_from = parse_date("2026-09-01")});
            people::register_guardian(tx, {.full_name = name(), .pupil_id = pupil.id, .phone = "0912345678"});
            if (next(2) == 0) continue;
            if (common)
                tx.put(Guardianship{.pupil_id = pupil.id, .guardian_id = *common, .valid_from = tx.today()});
            else
                common =
                    people::register_guardian(tx, {.full_name = name(), .pupil_id = pupil.id}).guardian_id;
        }
    }
    void change_grades(Tx& tx) {
        const auto row = any<classes::ClassGrade>(tx);
        if (row && next(2) == 0) return tx.end(row->id);
        const auto of = any<Class>(tx);
        const auto grade =
            tx.first<org::Grade>(where<&org::Grade::code> == one_of<std::string>({"7", "8", "9"}));
        if (of) tx.put(classes::ClassGrade{.class_id = of->id, .grade_id = grade->id});
    }
    void change_profile(Tx& tx) {
        const auto pupil = any<Pupil>(tx);
        if (!pupil) return;
        const auto before =
            tx.first<people::PupilProfile>(where<&people::PupilProfile::pupil_id> == pupil->id);
        people::PupilProfile row = before.value_or(people::PupilProfile{.pupil_id = pupil->id});
        row.no_policy_group = one_of<std::optional<bool>>({{}, true, false});
        tx.put(row);
        const auto group =
            tx.first<codes::CodeEntry>(where<&codes::CodeEntry::list> == std::string("policy_group"));
        if (group && next(2) == 0)
            tx.put(people::PupilPolicy{
                .pupil_id = pupil->id, .policy_group_id = group->id, .valid_from = tx.today()});
        const auto year = next(3) == 0 ? any<calendar::SchoolYear>(tx) : calendar::year_on(tx, tx.today());
        tx.put(people::PupilYear{.pupil_id = pupil->id,
                                 .year_id = year->id,
                                 .pioneer = next(2) == 0,
                                 .youth_union = next(2) == 0});
    }
    /// Of the population database.
    void answer(Tx& tx) {
        const auto pupil = any<Pupil>(tx);
        if (!pupil) return;
        const auto before =
            tx.first<people::PopulationCheck>(where<&people::PopulationCheck::person_id> == pupil->person_id);
        auto row = before.value_or(people::PopulationCheck{.person_id = pupil->person_id});
        row.state = static_cast<people::MatchState>(next(6));
        row.checked_on = tx.today();
        row.fields = one_of<std::string>({"", "full_name,birth_date", "father, mother"});
        tx.as_system("what a register answers is imported", [&] { tx.put(row); });
    }
    void change_stages(Tx& tx) {
        tx.as_system("an authority changes the school", [&] {
            const auto row = any<org::SchoolStage>(tx);
            if (row && next(2) == 0) return tx.end(row->id);
            const auto stage = any<org::Stage>(tx);
            tx.put(org::SchoolStage{.stage_id = stage->id, .valid_from = *parse_date("2020-09-01")});
        });
    }

    World& world_;
    std::mt19937 random_;
    std::int64_t last_set_ = 0;
    int done_ = 0;
};

void expect_same(const Lines& left, const Lines& right, const std::string& when) {
    Lines only_stored, only_wanted;
    std::set_difference(left.begin(), left.end(), right.begin(), right.end(),
                        std::back_inserter(only_stored));
    std::set_difference(right.begin(), right.end(), left.begin(), left.end(),
                        std::back_inserter(only_wanted));
    std::string text = when;
    for (const std::string& line : only_stored) text += "\nstored only: " + line;
    for (const std::string& line : only_wanted) text += "\nwanted only: " + line;
    ASSERT_TRUE(only_stored.empty() && only_wanted.empty()) << text;
}

TEST_P(QualityRecords, after_any_edits_the_stored_findings_are_those_of_a_judgement_from_nothing) {
    Date today = *parse_date("2026-11-20");
    std::set<std::string> codes;
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
        RandomRecords records(world, seed);
        for (int round = 0; round < 9; ++round) {
            for (int step = 0; step < 8; ++step) records.step();
            const Lines kept = stored();
            for (const DataFinding& finding : world.all<DataFinding>(world.system))
                codes.insert(finding.code);
            expect_same(kept, from_nothing(),
                        "seed " + std::to_string(seed) + ", round " + std::to_string(round));
            if (HasFatalFailure()) return;
            if (round % 3 != 2) continue;
            world.set_today(today = today + 2);
            world.reopen();  // the ids of that day are not lent yet
            from_nothing();  // the night
        }
        EXPECT_GT(records.done(), 40) << "most of it is refused: the chance tests nothing";
    }
    for (const char* code : {"phone_shared", "number_of_another", "population_mismatch", "age_under",
                             "not_combined", "grade_not_of_school", "duplicate_number", "youth_union_age"})
        EXPECT_TRUE(codes.contains(code)) << "never reached: " << code;
    EXPECT_GT(codes.size(), 12u);
    EXPECT_GT(world.number("select count(distinct record_kind) from quality_data_finding"), 2);
}

TEST_P(QualityRecords, a_homeroom_teacher_is_asked_for_what_concerns_his_class) {
    Pupil pupil;
    Actor leader = world.teacher;
    world.write(world.principal, [&](Tx& tx) {
        pupil = people::register_pupil(tx, {.full_name = "Lê Hòa", .valid_from = parse_date("2026-09-01")});
        const auto member = people::register_staff_member(tx, {.full_name = "Trần Hoa"});
        leader.person = member.person_id;
        tx.put(Enrolment{.pupil_id = pupil.id,
                         .class_id = add_class(tx, "6A1", member),
                         .valid_from = *parse_date("2026-09-05")});
    });
    std::set<std::string> clerks, teachers;
    for (const json::Value& item :
         data(world.principal, "GET /api/v1/quality/worklist?kind=people_pupil&limit=200").items) {
        EXPECT_EQ(item.find("name")->text, "Lê Hòa");
        EXPECT_EQ(item.find("class_name")->text, "6A1");
        const bool clerk = item.find("fixer")->text == "clerk";
        (clerk ? clerks : teachers).insert(item.find("field")->text);
        EXPECT_NE(item.find("field_vi")->text, item.find("field")->text) << "a field without a name";
    }
    EXPECT_TRUE(clerks.contains("birth_date"));
    EXPECT_TRUE(teachers.contains("ethnicity"));
    EXPECT_EQ(listed(leader, "?limit=200&kind=people_pupil").size(),
              listed(world.principal, "?limit=200&kind=people_pupil").size());
}

}  // namespace
}  // namespace truong::test

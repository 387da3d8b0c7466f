// Whatever two schools do in whatever order, with whatever is refused or taken back: nobody is a pupil of two
// schools or in two classes on one day, and nobody is lost; on both databases.
#include <random>

#include "modules/classes/entities.hpp"
#include "modules/people/service.hpp"
#include "modules/transfers/tests/two_schools.hpp"

namespace truong::transfers {
namespace {

class TransferWalk : public TwoSchools {
protected:
    TransferWalk() {
        const auto second = admit(origin, "Trần Thị Bình", "079315000002", old_class);
        const auto third = admit(target, "Đỗ Văn Cường", "079215000003", new_class);
        persons = {pupil.person_id, second.person_id, third.person_id};
        other_class[world.school.value] = open_class(origin, "6A2");
        other_class[world.other_school.value] = open_class(target, "6B2");
        read(world.system, [&](const Reader& reader) {
            reason = codes::find_code(reader, "leaving_reason", "01", reader.today())->id;
        });
    }
    int roll(int sides) { return static_cast<int>(dice_() % static_cast<unsigned>(sides)); }
    const Actor& somebody() { return roll(2) == 0 ? origin : target; }
    Id<classes::Class> some_class(const Actor& actor) {
        const Id<classes::Class> first = actor.school == world.school ? old_class : new_class;
        return roll(2) == 0 ? first : other_class.at(actor.school.value);
    }
    Date some_day() { return day("2026-08-15") + roll(300); }
    template <class Row> std::optional<Row> any(const Actor& actor) {
        std::vector<Row> rows;
        read(actor, [&](const Reader& reader) { rows = reader.as_of({}).all<Row>(); });
        if (rows.empty()) return {};
        return rows[static_cast<std::size_t>(roll(static_cast<int>(rows.size())))];
    }
    /// Whether it was done; what is refused must be refused as a Problem of the user's.
    bool attempt(const Actor& actor, const std::function<void(Tx&)>& work) {
        try {
            world.write(actor, work);
        } catch (const Problem& problem) {
            EXPECT_NE(problem.kind(), ProblemKind::internal) << problem.what();
            ++refusals_[problem.findings().empty() ? "" : problem.findings().front().code];
            return false;
        }
        return true;
    }
    void begin_transfer(Tx& tx, const people::Pupil& whom, const Actor& actor) {
        apply(tx, {.pupil_id = whom.id,
                   .to_code = actor.school == world.school ? target_code : origin_code,
                   .effective_on = some_day()});
    }
    /// The step that leads on.
    static int next_of(const Transfer& row) {
        if (row.state == TransferState::applied) return 4;
        return row.direction == Direction::out ? 6 : 7;
    }
    bool step_transfer(const Actor& actor, const Transfer& row) {
        const int what = roll(2) == 0 ? next_of(row) : roll(9);
        return attempt(actor, [&](Tx& tx) {
            if (what == 0) refuse(tx, {.id = row.id, .note = "Hết chỗ"});
            if (what == 1) withdraw(tx, {.id = row.id, .note = "Đổi ý"});
            if (what == 2) take_back(tx, {.id = row.id});
            if (what == 3) close(tx, {.id = row.id});
            if (what == 4 || what == 5) accept(tx, {.id = row.id, .class_id = some_class(actor)});
            if (what == 6) release(tx, {.id = row.id});
            if (what >= 7) enrol(tx, {.id = row.id, .effective_on = some_day()});
        });
    }
    bool step_pupil(const Actor& actor, const people::Pupil& whom) {
        const int what = roll(4);
        return attempt(actor, [&](Tx& tx) {
            if (what == 0) begin_transfer(tx, whom, actor);
            if (what == 1) people::leave(tx, {.id = whom.id, .day = some_day(), .reason_id = reason});
            if (what == 2) people::reserve(tx, {.id = whom.id, .day = some_day()});
            if (what == 3)
                tx.put(classes::Enrolment{
                    .pupil_id = whom.id, .class_id = some_class(actor), .valid_from = some_day()});
        });
    }
    bool step() {
        const Actor& actor = somebody();
        const int what = roll(5);
        if (what <= 2) {
            const auto row = any<Transfer>(actor);
            return row && step_transfer(actor, *row);
        }
        if (what == 3) {
            const auto whom = any<people::Pupil>(actor);
            return whom && step_pupil(actor, *whom);
        }
        const auto place = any<classes::Enrolment>(actor);
        return place && attempt(actor, [&](Tx& tx) {
                   classes::resume(tx, {.id = place->id, .class_id = some_class(actor), .day = some_day()});
               });
    }
    void expect_one_place(const std::string& where) {
        read(world.system, [&](const Reader& reader) {
            const Reader all = reader.as_of({});
            for (const Id<people::Person> person : persons) {
                const auto rows = all.all<people::Pupil>(where_person<&people::Pupil::person_id>(person));
                const auto states =
                    all.all<people::PupilStatus>(where_person<&people::PupilStatus::person_id>(person));
                const auto places =
                    all.all<classes::Enrolment>(where_person<&classes::Enrolment::person_id>(person));
                for (Date on = day("2026-08-15"); on < day("2027-08-15"); on = on + 1) {
                    ASSERT_LE(holding(rows, on), 1) << where << ": records, day " << on.days;
                    ASSERT_LE(holding(places, on), 1) << where << ": classes, day " << on.days;
                }
            }
        });
    }
    /// Of the newest record; completed, which nobody here is, where there is none.
    static people::PupilState last_state(const std::vector<people::Pupil>& rows,
                                         const std::vector<people::PupilStatus>& states) {
        const auto newest = std::max_element(
            rows.begin(), rows.end(),
            [](const auto& left, const auto& right) { return left.valid_from < right.valid_from; });
        EXPECT_FALSE(rows.empty()) << "lost";
        auto last = people::PupilState::completed;
        Date from;
        for (const people::PupilStatus& row : states)
            if (newest != rows.end() && row.pupil_id == newest->id && row.valid_from >= from) {
                from = row.valid_from;
                last = row.state;
            }
        return last;
    }
    std::string told_refusals() const {
        std::string text;
        for (const auto& [code, times] : refusals_) text += code + ' ' + std::to_string(times) + '\n';
        return text;
    }
    template <auto Member> static Condition where_person(Id<people::Person> person) {
        return truong::where<Member> == person;
    }
    template <class Row> static int holding(const std::vector<Row>& rows, Date on) {
        int found = 0;
        for (const Row& row : rows)
            if (DateRange{row.valid_from, row.valid_to}.contains(on)) ++found;
        return found;
    }

    std::vector<Id<people::Person>> persons;
    std::map<std::int64_t, Id<classes::Class>> other_class;
    Id<codes::CodeEntry> reason;

private:
    std::mt19937 dice_{20261122};
    std::map<std::string, int> refusals_;
};
ON_BOTH(TransferWalk);

TEST_P(TransferWalk, nobody_is_lost_doubled_or_in_two_classes) {
    int done = 0;
    for (int round = 0; round < 600; ++round) {
        if (step()) ++done;
        if (round % 10 == 9) expect_one_place("round " + std::to_string(round));
        if (HasFatalFailure()) return;
    }
    EXPECT_GT(done, 40) << "the walk went nowhere: " << told_refusals();
    EXPECT_GT(world.number("select count(*) from transfers_transfer where state = 'enrolled' or state = "
                           "'origin_closed'"),
              0)
        << "nobody ever moved";
}

}  // namespace
}  // namespace truong::transfers

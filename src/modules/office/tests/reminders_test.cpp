// Who is reminded to read, when, and by whom.
#include "modules/office/rules.hpp"
#include "modules/office/tests/office_world.hpp"
#include "platform/jobs/runner.hpp"

namespace truong::office {
namespace {

using test::Seen;

class OfficeReminders : public OfficeWorld {
protected:
    OfficeReminders() {
        world.set_today(monday);
        paper = issued("QC", "Quy tắc ứng xử");
        act(clerk, ask_reading,
            AskReading{
                .id = paper.id, .staff_members = {{staff[0].id}, {staff[1].id}}, .due_on = monday + 7});
    }
    /// As it runs by itself every morning.
    void morning(Date day) {
        world.set_today(day);
        world.write(world.system, [&](Tx& tx) { jobs::enqueue(tx, {.kind = "office.remind"}); });
        jobs::Runner runner(world.store(), world.store().contributions().jobs);
        runner.run_due();
    }
    std::optional<Date> reminded(std::size_t who) { return request_of(paper.id, staff[who]).reminded_on; }
    std::int64_t told() {
        return world.number("select count(*) from outbox where event = 'office_reading_reminded'");
    }
    std::int64_t waiting(const Actor& actor, std::string_view code) {
        std::int64_t count = -1;
        world.read(actor, [&](const Reader& reader) {
            for (const Worklist& list : reader.store().contributions().worklists)
                if (list.code == code)
                    count = reader.count(reader.catalog().of(list.entity),
                                         {.condition = list.waiting(reader) && reader.ask(list.whose)});
        });
        return count;
    }
    const Date monday = day("2026-11-23");
    Document paper;
};
ON_BOTH(OfficeReminders);

TEST_P(OfficeReminders, by_itself_from_the_day_before_the_last_one_on_every_third_day) {
    morning(monday + 5);
    EXPECT_FALSE(reminded(0));
    morning(monday + 6);
    EXPECT_EQ(reminded(0), monday + 6);
    EXPECT_EQ(told(), 2);
    morning(monday + 6);
    EXPECT_EQ(told(), 2) << "a second run on one day reminds nobody";
    morning(monday + 8);
    EXPECT_EQ(reminded(0), monday + 6);
    read_by(paper.id, staff[0]);
    morning(monday + 9);
    EXPECT_EQ(reminded(0), monday + 6) << "he has read it";
    EXPECT_EQ(reminded(1), monday + 9);
    EXPECT_EQ(told(), 3);
}

TEST_P(OfficeReminders, neither_who_left_nor_of_what_is_over) {
    world.write(clerk, [&](Tx& tx) {
        auto member = tx.get(staff[1].id);
        member.valid_to = monday + 5;
        tx.put(member);
    });
    morning(monday + 6);
    EXPECT_TRUE(reminded(0));
    EXPECT_FALSE(reminded(1));
    EXPECT_EQ(refused(clerk, remind_one, WhichReading{.id = request_of(paper.id, staff[1]).id}),
              (Seen{ProblemKind::conflict, "reader_left"}));
    act(clerk, recall, Recall{.id = paper.id, .reason = "Sai"});
    morning(monday + 9);
    EXPECT_EQ(reminded(0), monday + 6);
    EXPECT_EQ(refused(clerk, remind_one, WhichReading{.id = request_of(paper.id, staff[0]).id}),
              (Seen{ProblemKind::conflict, "not_issued_now"}));
}

TEST_P(OfficeReminders, the_clerk_reminds_once_a_day_and_no_more) {
    const Id<ReadingRequest> his = request_of(paper.id, staff[0]).id;
    EXPECT_EQ(act(clerk, remind_one, WhichReading{.id = his}).reminded_on, monday);
    EXPECT_EQ(refused(clerk, remind_one, WhichReading{.id = his}),
              (Seen{ProblemKind::conflict, "reminded_today"}));
    const Reminded others = act(clerk, remind, WhichDocument{.id = paper.id});
    EXPECT_EQ(others.reminded, 1);
    EXPECT_EQ(others.kept, 1);
    EXPECT_EQ(act(clerk, remind, WhichDocument{.id = paper.id}).reminded, 0);
    EXPECT_EQ(told(), 2);
    world.set_today(monday + 1);
    EXPECT_EQ(act(clerk, remind, WhichDocument{.id = paper.id}).reminded, 2);
    read_by(paper.id, staff[0]);
    world.set_today(monday + 2);
    EXPECT_EQ(refused(clerk, remind_one, WhichReading{.id = his}),
              (Seen{ProblemKind::conflict, "already_read"}));
    for (const Actor& actor : {as(staff[0]), as(staff[1]), world.officer, world.guardian, world.stranger})
        EXPECT_NE(refused(actor, remind_one, WhichReading{.id = request_of(paper.id, staff[1]).id}).kind,
                  ProblemKind::conflict);
    EXPECT_EQ(reminded(1), monday + 1);
}

TEST_P(OfficeReminders, what_is_late_waits_in_a_list_of_its_own) {
    world.set_today(monday + 7);
    EXPECT_EQ(waiting(as(staff[0]), "office.to_read"), 1) << "the last day";
    EXPECT_EQ(waiting(as(staff[0]), "office.to_read_late"), 0);
    world.set_today(monday + 8);
    EXPECT_EQ(waiting(as(staff[0]), "office.to_read"), 0);
    EXPECT_EQ(waiting(as(staff[0]), "office.to_read_late"), 1);
    EXPECT_EQ(waiting(as(staff[2]), "office.to_read_late"), 0) << "somebody else";
    read_by(paper.id, staff[0]);
    EXPECT_EQ(waiting(as(staff[0]), "office.to_read_late"), 0);
}

TEST(ReadingReminders, the_first_day_and_the_third_after) {
    const Date due = *parse_date("2026-11-30");
    ReadingRequest one{.due_on = due};
    EXPECT_FALSE(is_reminder_due(one, due - 2));
    EXPECT_TRUE(is_reminder_due(one, due - 1));
    one.reminded_on = due - 1;
    EXPECT_FALSE(is_reminder_due(one, due + 1));
    EXPECT_TRUE(is_reminder_due(one, due + 2));
    one.confirmed_at = Instant{1};
    EXPECT_FALSE(is_reminder_due(one, due + 2));
    EXPECT_FALSE(is_reminder_due(ReadingRequest{}, due)) << "no day was set";
}

}  // namespace
}  // namespace truong::office

// The yearly question: one answer of either guardian counts, both are kept.
#include "modules/families/entities.hpp"
#include "modules/families/tests/family_world.hpp"

namespace truong::families {
namespace {

class Rounds : public FamilyWorld {
protected:
    ConfirmationRound open(std::optional<Id<classes::Class>> class_id = {},
                           const std::string& name = "Đầu năm") {
        ConfirmationRound round;
        world.write(clerk.actor, [&](Tx& tx) {
            round = open_round(tx, {.year_id = {},
                                    .name = name,
                                    .opens_on = {},
                                    .closes_on = today() + 14,
                                    .class_id = class_id});
        });
        return round;
    }
    Confirmation answer(const Actor& actor, Id<ConfirmationRound> round, Id<people::Pupil> pupil) {
        Confirmation given;
        world.write(actor, [&](Tx& tx) { given = confirm(tx, {round, pupil}); });
        return given;
    }
    Seen answering(const Actor& actor, Id<ConfirmationRound> round, Id<people::Pupil> pupil) {
        return problem_of([&] { answer(actor, round, pupil); });
    }
    void propose_change(const Actor& actor, Id<people::Pupil> pupil) {
        world.write(actor, [&](Tx& tx) {
            propose(tx, {.pupil_id = pupil,
                         .message = "",
                         .values = {{Part::enrolment, "phone", "0912345678"}},
                         .file_id = {}});
        });
    }
    std::vector<AnswerRate> rates(const Actor& actor, Id<ConfirmationRound> round) {
        std::vector<AnswerRate> found;
        world.read(actor, [&](const Reader& reader) { found = answer_rates(reader, {round}); });
        return found;
    }
    std::vector<Reminder> silent(const Actor& actor, Id<ConfirmationRound> round) {
        std::vector<Reminder> found;
        world.read(actor, [&](const Reader& reader) { found = reminders(reader, {round}); });
        return found;
    }
    std::vector<OpenQuestion> questions(const Actor& actor) {
        std::vector<OpenQuestion> found;
        world.read(actor, [&](const Reader& reader) { found = open_questions(reader, {}); });
        return found;
    }
    FactValue fresh() {
        FactValue value;
        world.read(clerk.actor, [&](const Reader& reader) { value = freshness(reader); });
        return value;
    }
};
ON_BOTH(Rounds);

TEST_P(Rounds, one_answer_counts_for_the_child_and_both_are_kept) {
    const auto round = open();
    EXPECT_EQ(questions(mother).size(), 2u) << "one for each child";
    answer(mother, round.id, child.id);
    answer(father, round.id, child.id);
    answer(mother, round.id, child.id);
    EXPECT_EQ(world.all<Confirmation>(clerk.actor).size(), 2u);
    const auto all = rates(clerk.actor, round.id);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].name, "6A1");
    EXPECT_EQ(all[0].pupils, 2);
    EXPECT_EQ(all[0].confirmed, 1);
    EXPECT_EQ(all[0].unanswered, 1);
    EXPECT_FALSE(all[2].class_id) << "the whole school stands last";
    EXPECT_EQ(all[2].pupils, 3);
    EXPECT_EQ(fresh().numerator, 1);
    EXPECT_EQ(fresh().denominator, 3);
    const auto asked = questions(mother);
    const auto about_child = std::find_if(asked.begin(), asked.end(),
                                          [&](const OpenQuestion& one) { return one.pupil_id == child.id; });
    EXPECT_TRUE(about_child->mine);
    EXPECT_EQ(about_child->answer, FamilyAnswer::confirmed);
}

TEST_P(Rounds, a_proposal_is_an_answer_and_is_not_unsaid) {
    const auto round = open();
    propose_change(mother, child.id);
    answer(father, round.id, child.id);
    EXPECT_EQ(rates(clerk.actor, round.id)[0].changed, 1)
        << "the change is worked on, whoever says all is well";
    EXPECT_EQ(answer(mother, round.id, child.id).answer, FamilyAnswer::changed);
}

TEST_P(Rounds, who_has_not_answered_is_reminded) {
    const auto round = open();
    answer(mother, round.id, child.id);
    const auto all = silent(clerk.actor, round.id);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].full_name, "Lê Văn Ân");
    EXPECT_EQ(all[0].class_name, "6A1");
    EXPECT_FALSE(all[0].guardian_name.empty());
    EXPECT_NE(all[0].guardian_name, "Trần Văn Cấm") << "whom a court keeps away is not asked";
    EXPECT_EQ(silent(leader.actor, round.id).size(), 1u) << "a teacher reminds his own class";
    for (const Actor& actor : {outsider.actor, mother})
        EXPECT_EQ(problem_of([&] { silent(actor, round.id); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { silent(stranger.actor, round.id); }).kind, ProblemKind::not_found);
    EXPECT_EQ(rates(leader.actor, round.id).size(), 2u);
}

TEST_P(Rounds, answers_are_given_by_custodians_about_children_that_are_asked) {
    const auto round = open(own);
    EXPECT_EQ(answering(mother, round.id, sister.id), (Seen{ProblemKind::invalid, "round_not_asked"}));
    EXPECT_EQ(questions(mother).size(), 1u);
    EXPECT_EQ(answering(mother, round.id, cousin.id).kind, ProblemKind::not_found);
    EXPECT_EQ(answering(limited, round.id, cousin.id).code, "custody_limited");
    EXPECT_TRUE(questions(limited).empty());
    EXPECT_EQ(answering(barred, round.id, cousin.id).kind, ProblemKind::not_found);
    EXPECT_EQ(answering(clerk.actor, round.id, child.id).code, "proposal_by_family");
    world.write(clerk.actor, [&](Tx& tx) { add_class(tx, {round.id, other}); });
    answer(mother, round.id, sister.id);
    EXPECT_EQ(rates(clerk.actor, round.id).size(), 3u);
}

TEST_P(Rounds, a_round_that_is_opened_again_keeps_its_answers) {
    const auto round = open();
    answer(mother, round.id, child.id);
    world.write(clerk.actor, [&](Tx& tx) { close_round(tx, {round.id}); });
    EXPECT_EQ(answering(father, round.id, child.id), (Seen{ProblemKind::conflict, "round_not_open"}));
    EXPECT_TRUE(questions(mother).empty());
    EXPECT_EQ(
        problem_of([&] { world.write(clerk.actor, [&](Tx& tx) { close_round(tx, {round.id}); }); }).code,
        "round_over");
    world.write(clerk.actor, [&](Tx& tx) { extend_round(tx, {round.id, today() + 20}); });
    EXPECT_EQ(rates(clerk.actor, round.id)[0].confirmed, 1);
    answer(father, round.id, child.id);
    EXPECT_EQ(world.all<Confirmation>(clerk.actor).size(), 2u);
    world.set_today(today() + 21);
    EXPECT_EQ(answering(mother, round.id, sister.id).code, "round_not_open");
}

TEST_P(Rounds, are_opened_by_registrars_in_good_order) {
    const auto opening = [&](const Actor& actor, const NewRound& wanted) {
        return problem_of([&] { world.write(actor, [&](Tx& tx) { open_round(tx, wanted); }); });
    };
    const NewRound fine{.year_id = {}, .name = "A", .opens_on = {}, .closes_on = today() + 1, .class_id = {}};
    for (const Actor& actor : {leader.actor, mother, world.officer})
        EXPECT_EQ(opening(actor, fine).kind, ProblemKind::forbidden);
    NewRound bad = fine;
    bad.closes_on = today() - 1;
    EXPECT_EQ(opening(clerk.actor, bad).code, "round_ends_before");
    const auto round = open();
    EXPECT_EQ(
        opening(clerk.actor,
                {.year_id = {}, .name = "Đầu năm", .opens_on = {}, .closes_on = today() + 3, .class_id = {}})
            .kind,
        ProblemKind::conflict)
        << "of one name there is one in a year";
    EXPECT_EQ(problem_of([&] {
                  world.write(clerk.actor, [&](Tx& tx) { add_class(tx, {round.id, own}); });
              }).code,
              "round_all_classes");
    const auto extending = [&](const Actor& actor, Date until) {
        return problem_of([&] { world.write(actor, [&](Tx& tx) { extend_round(tx, {round.id, until}); }); });
    };
    EXPECT_EQ(extending(clerk.actor, today() - 5).code, "round_ends_before");
    EXPECT_EQ(extending(stranger.actor, today() + 5).kind, ProblemKind::not_found);
    EXPECT_EQ(extending(leader.actor, today() + 5).kind, ProblemKind::forbidden);
}

TEST_P(Rounds, a_confirmation_is_taken_back_by_who_gave_it_while_the_round_is_open) {
    const auto round = open();
    const auto take_back = [&](const Actor& actor) {
        world.write(actor, [&](Tx& tx) { take_back_confirmation(tx, {round.id, child.id}); });
    };
    answer(mother, round.id, child.id);
    EXPECT_EQ(problem_of([&] { take_back(father); }).kind, ProblemKind::not_found) << "he gave none";
    take_back(mother);
    EXPECT_EQ(problem_of([&] { take_back(mother); }).kind, ProblemKind::not_found);
    answer(mother, round.id, child.id);
    world.write(clerk.actor, [&](Tx& tx) { close_round(tx, {round.id}); });
    EXPECT_EQ(problem_of([&] { take_back(mother); }).kind, ProblemKind::conflict);
}

TEST_P(Rounds, whoever_takes_a_confirmation_back_is_told_which_one) {
    const auto round = open();
    const std::string body = R"({"id": ")" + text("rnd", round.id.value) + R"(", "pupil_id": ")"
                             + text("pup", child.id.value) + R"("})";
    const auto post = [&](const Actor& actor, const std::string& what) {
        return world.call(actor, "POST /api/v1/families/confirmations/" + what, body);
    };
    EXPECT_EQ(post(mother, "confirm").status, 200);
    const auto taken = post(mother, "take-back");
    EXPECT_EQ(taken.status, 200) << taken.body;
    EXPECT_EQ(fresh().numerator, 0) << "she is asked again";
    EXPECT_EQ(post(mother, "take-back").status, 404) << "there is none any more";
    EXPECT_EQ(post(mother, "confirm").status, 200);
    EXPECT_EQ(post(father, "take-back").status, 404) << "hers is not his to take back";
    EXPECT_EQ(post(stranger.actor, "take-back").status, 403);
    EXPECT_EQ(fresh().numerator, 1);
}

}  // namespace
}  // namespace truong::families

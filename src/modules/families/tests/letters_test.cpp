// Letters: who gets one, what a new print does to the ones before, and what became of them.
#include "modules/families/entities.hpp"
#include "modules/families/tests/family_world.hpp"
#include "tests/world/paper.hpp"

namespace truong::families {
namespace {

class Letters : public FamilyWorld {
protected:
    LetterState state_of(Id<people::Person> person, std::optional<Id<LetterBatch>> batch = {}) {
        return letter_of(person, batch).state;
    }
    /// The first code of ten letters and digits after that place of a paper.
    static std::string code_in(const std::string& paper, std::size_t at) {
        constexpr std::string_view signs = "abcdefghijklmnopqrstuvwxyz0123456789";
        for (std::size_t i = paper.find("Mã kích hoạt", at); i < paper.size(); ++i) {
            const std::size_t end = paper.find_first_not_of(signs, i);
            const bool alone = i > 0 && paper[i - 1] == ' ' && (end - i) == 10;
            if (alone && paper.find_first_of("0123456789", i) < end) return paper.substr(i, 10);
        }
        return {};
    }
    http::Response print_over_api(const Actor& actor, Id<LetterBatch> batch) {
        return world.call(actor,
                          "POST /api/v1/families/letter-batches/" + text("ltb", batch.value) + "/print", "{}",
                          {{"Host", "truong.example"}});
    }
};
ON_BOTH(Letters);

TEST_P(Letters, a_class_gets_a_page_a_household) {
    const auto batch = prepare(clerk.actor);
    EXPECT_EQ(batch.letters, 5) << "whom a court keeps away gets none";
    const LetterPrint made = print(clerk.actor, batch.id);
    ASSERT_EQ(made.pages.size(), 3u);
    EXPECT_EQ(made.pages[0].children,
              (std::vector<std::string>{"Nguyễn Thị Đào, lớp 6A1", "Nguyễn Thị Mai, lớp 6A2"}));
    ASSERT_EQ(made.pages[0].lines.size(), 2u);
    EXPECT_EQ(made.pages[0].lines[0].kinship, "Mẹ");
    EXPECT_EQ(made.pages[2].lines.size(), 1u) << "who lives apart has a page of his own";
    EXPECT_EQ(made.pages[2].lines[0].name, "Lê Văn Xa");
    EXPECT_EQ(code_of(made, "Trần Văn Cấm"), "");
    EXPECT_EQ(made.valid_until, today() + 30);
    EXPECT_EQ(made.records.size(), 5u);
    EXPECT_EQ(state_of(mother.person), LetterState::issued);
    EXPECT_EQ(letter_of(mother.person).valid_until, today() + 30);
}

TEST_P(Letters, the_code_opens_the_account_once) {
    const auto batch = prepare(clerk.actor);
    const std::string code = code_of(print(clerk.actor, batch.id), "Phạm Thị Mẹ");
    ASSERT_FALSE(code.empty());
    EXPECT_EQ(activate(code).status(), 200);
    EXPECT_EQ(state_of(mother.person), LetterState::used);
    EXPECT_TRUE(letter_of(mother.person).done_at);
    EXPECT_EQ(state_of(father.person), LetterState::issued);
    const auto again = activate(code);
    EXPECT_EQ(again.status(), 422);
    EXPECT_EQ(again.code(), "letter_used");
}

TEST_P(Letters, lives_as_long_as_paper_and_no_longer) {
    const auto batch = prepare(clerk.actor);
    const LetterPrint made = print(clerk.actor, batch.id);
    world.set_today(today() + 30);
    EXPECT_EQ(activate(code_of(made, "Phạm Thị Mẹ")).status(), 200);
    world.set_today(today() + 31);
    const auto late = activate(code_of(made, "Nguyễn Văn Cha"));
    EXPECT_EQ(late.status(), 422);
    EXPECT_EQ(late.code(), "letter_expired");
    EXPECT_EQ(activate(code_of(made, "Phạm Thị Mẹ")).code(), "letter_used");
    world.write(world.system, [&](Tx& tx) { EXPECT_EQ(expire_letters(tx), 4); });
    EXPECT_EQ(state_of(father.person), LetterState::expired);
    EXPECT_EQ(state_of(mother.person), LetterState::used);
}

TEST_P(Letters, a_new_print_voids_the_code_before) {
    const auto older = prepare(clerk.actor), newer = prepare_for(clerk.actor, child.id);
    const std::string old_code = code_of(print(clerk.actor, older.id), "Phạm Thị Mẹ");
    const std::string new_code = code_of(print(clerk.actor, newer.id), "Phạm Thị Mẹ");
    EXPECT_NE(old_code, new_code);
    EXPECT_EQ(state_of(mother.person, older.id), LetterState::replaced);
    EXPECT_EQ(state_of(mother.person, newer.id), LetterState::issued);
    EXPECT_EQ(activate(old_code).code(), "bad_code");
    EXPECT_EQ(activate(new_code).status(), 200);
    const LetterPrint again = print(clerk.actor, older.id);
    EXPECT_EQ(code_of(again, "Phạm Thị Mẹ"), "") << "she is in already";
    EXPECT_FALSE(code_of(again, "Nguyễn Văn Cha").empty());
    EXPECT_EQ(state_of(mother.person, older.id), LetterState::entered);
}

TEST_P(Letters, a_way_back_given_by_hand_replaces_the_letter) {
    const auto batch = prepare(clerk.actor);
    const std::string code = code_of(print(clerk.actor, batch.id), "Phạm Thị Mẹ");
    world.write(clerk.actor, [&](Tx& tx) { accounts::issue_recovery(tx, mother.account, "mất thư"); });
    EXPECT_EQ(state_of(mother.person), LetterState::replaced);
    EXPECT_EQ(activate(code).code(), "bad_code");
}

TEST_P(Letters, are_for_registrars_and_for_the_homeroom_teacher) {
    EXPECT_EQ(problem_of([&] { prepare(outsider.actor); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { prepare(mother); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { prepare(stranger.actor); }).kind, ProblemKind::not_found);
    const auto batch = prepare(leader.actor);
    EXPECT_FALSE(code_of(print(leader.actor, batch.id), "Phạm Thị Mẹ").empty());
    EXPECT_EQ(problem_of([&] { prepare_for(leader.actor, sister.id); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { print(outsider.actor, batch.id); }).kind, ProblemKind::not_found);
    EXPECT_EQ(problem_of([&] { print(mother, batch.id); }).kind, ProblemKind::not_found);
    EXPECT_TRUE(world.all<ActivationLetter>(outsider.actor).empty());
    EXPECT_TRUE(world.all<ActivationLetter>(stranger.actor).empty());
    EXPECT_TRUE(world.all<ActivationLetter>(mother).empty());
}

TEST_P(Letters, nobody_prints_a_way_in_for_who_may_do_as_much_as_he) {
    employ(mother.person, world.school, people::StaffKind::teacher);
    const auto batch = prepare(leader.actor);
    const LetterPrint made = print(leader.actor, batch.id);
    EXPECT_EQ(code_of(made, "Phạm Thị Mẹ"), "");
    EXPECT_EQ(letter_of(mother.person).why, "may_not_help");
    EXPECT_EQ(state_of(mother.person), LetterState::refused);
    EXPECT_FALSE(code_of(made, "Nguyễn Văn Cha").empty()) << "one that is refused does not hold up the rest";
    EXPECT_FALSE(code_of(print(clerk.actor, batch.id), "Phạm Thị Mẹ").empty());
}

TEST_P(Letters, who_no_longer_stands_for_the_child_gets_none) {
    const auto batch = prepare(clerk.actor);
    world.write(clerk.actor, [&](Tx& tx) {
        people::Guardianship row = tx.get(apart_row.id);
        row.custody = people::Custody::none;
        row.may_collect = false;
        tx.put(row);
    });
    EXPECT_EQ(code_of(print(clerk.actor, batch.id), "Lê Văn Xa"), "");
    EXPECT_EQ(letter_of(apart.person).why, "not_standing");
}

TEST_P(Letters, what_was_printed_for_who_gets_none_now_opens_nothing) {
    const auto batch = prepare(clerk.actor), next = prepare_for(clerk.actor, cousin.id);
    const std::string code = code_of(print(clerk.actor, batch.id), "Lê Văn Xa");
    ASSERT_FALSE(code.empty());
    world.write(clerk.actor, [&](Tx& tx) {
        people::Guardianship row = tx.get(apart_row.id);
        row.custody = people::Custody::none;
        row.may_collect = false;
        tx.put(row);
    });
    EXPECT_EQ(code_of(print(clerk.actor, next.id), "Lê Văn Xa"), "");
    EXPECT_EQ(state_of(apart.person, next.id), LetterState::refused);
    EXPECT_EQ(state_of(apart.person, batch.id), LetterState::replaced);
    EXPECT_EQ(activate(code).code(), "bad_code");
}

TEST_P(Letters, who_became_more_is_not_let_in_by_an_older_letter) {
    const auto batch = prepare(leader.actor);
    const LetterPrint made = print(leader.actor, batch.id);
    employ(mother.person, world.school);
    EXPECT_EQ(activate(code_of(made, "Phạm Thị Mẹ")).code(), "bad_code");
    EXPECT_EQ(state_of(mother.person), LetterState::replaced);
    EXPECT_EQ(activate(code_of(made, "Nguyễn Văn Cha")).status(), 200);
}

TEST_P(Letters, a_print_is_not_undone_and_a_void_code_stays_void) {
    const auto undo_last = [&] {
        const auto set = text("chg", world.number("select max(id) from change_set"));
        return world.call(clerk.actor, "POST /api/v1/platform/change-sets/" + set + "/undo", "{}");
    };
    const auto batch = prepare(clerk.actor);
    print(clerk.actor, batch.id);
    const auto refused = undo_last();
    EXPECT_NE(refused.body.find("letters_not_undoable"), std::string::npos) << refused.body;
    EXPECT_EQ(refused.status, 409);
    world.pass(1000);
    EXPECT_EQ(state_of(mother.person), LetterState::issued);
    world.write(world.system, [&](Tx& tx) {
        ActivationLetter letter =
            *tx.first<ActivationLetter>(where<&ActivationLetter::person_id> == mother.person);
        letter.state = LetterState::replaced;
        tx.put(letter);
    });
    world.write(world.system, [&](Tx& tx) {
        ActivationLetter letter =
            *tx.first<ActivationLetter>(where<&ActivationLetter::person_id> == mother.person);
        letter.state = LetterState::issued;
        tx.put(letter);
    });
    EXPECT_EQ(state_of(mother.person), LetterState::replaced) << "whatever takes it back";
    const auto unprinting = [&] {
        world.write(world.system, [&](Tx& tx) {
            ActivationLetter letter =
                *tx.first<ActivationLetter>(where<&ActivationLetter::person_id> == father.person);
            letter.issued_at.reset();
            letter.state = LetterState::prepared;
            tx.put(letter);
        });
    };
    EXPECT_EQ(problem_of(unprinting), (Seen{ProblemKind::conflict, "letters_not_undoable"}));
}

TEST_P(Letters, pupils_get_codes_of_their_own_when_asked_for) {
    const auto batch = prepare(clerk.actor, true);
    EXPECT_EQ(batch.letters, 7);
    const LetterPrint made = print(clerk.actor, batch.id);
    ASSERT_EQ(made.pages[0].lines.size(), 3u);
    EXPECT_EQ(made.pages[0].lines[2].kinship, "Học sinh");
    EXPECT_EQ(made.pages[2].lines.size(), 1u) << "not on the page of who lives apart";
    EXPECT_EQ(activate(code_of(made, "Nguyễn Thị Đào")).status(), 200);
}

TEST_P(Letters, the_print_is_a_paper_that_no_cache_keeps) {
    const auto batch = prepare(clerk.actor);
    const http::Response answer = print_over_api(clerk.actor, batch.id);
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(answer.content_type, "application/pdf");
    EXPECT_EQ(*answer.header("Cache-Control"), "no-store");
    const std::string paper = test::paper::text_of(answer.body);
    EXPECT_NE(paper.find("THƯ KÍCH HOẠT TÀI KHOẢN"), std::string::npos);
    EXPECT_NE(paper.find("truong.example/activate"), std::string::npos);
    EXPECT_NE(paper.find("Phạm Thị Mẹ"), std::string::npos);
    EXPECT_EQ(test::paper::pages_of(answer.body), 4u) << "three households and the list of the school";
    EXPECT_EQ(print_over_api(mother, batch.id).status, 404);
}

TEST_P(Letters, several_classes_are_one_paper_on_which_nobody_has_two_codes) {
    const auto one = prepare(clerk.actor);
    LetterBatch two;
    world.write(clerk.actor, [&](Tx& tx) { two = prepare_letters(tx, {.class_id = other}); });
    const std::string line = "POST /api/v1/families/letter-batches/print-several";
    const auto body = [](const std::vector<Id<LetterBatch>>& ids) {
        std::string all;
        for (const auto id : ids)
            (all += all.empty() ? "" : ", ") += R"({"id": ")" + text("ltb", id.value) + R"("})";
        return R"({"batches": [)" + all + "]}";
    };
    const auto print = [&](const Actor& actor, const std::vector<Id<LetterBatch>>& ids) {
        return world.call(actor, line, body(ids), {{"Host", "truong.example"}});
    };
    EXPECT_EQ(print(clerk.actor, {}).status, 422);
    EXPECT_EQ(print(mother, {one.id}).status, 404);
    EXPECT_EQ(print(stranger.actor, {one.id, two.id}).status, 404);
    EXPECT_EQ(world.call(clerk.actor, line, body({one.id}), {{"Host", "evil example"}}).status, 422);
    EXPECT_EQ(state_of(mother.person, one.id), LetterState::prepared) << "nobody was given a code";

    const http::Response answer = print(clerk.actor, {one.id, two.id});
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(*answer.header("Cache-Control"), "no-store");
    const std::string paper = test::paper::text_of(answer.body);
    EXPECT_EQ(test::paper::pages_of(answer.body), 5u) << "three households, a list for each class";
    const std::size_t at = paper.find("Phạm Thị Mẹ (Mẹ)");
    ASSERT_NE(at, std::string::npos);
    EXPECT_EQ(paper.find("Phạm Thị Mẹ (Mẹ)", at + 1), std::string::npos)
        << "the code of the first child does";
    EXPECT_EQ(state_of(mother.person, one.id), LetterState::issued);
    EXPECT_EQ(state_of(mother.person, two.id), LetterState::replaced);
    for (const auto id : {one.id, two.id})
        world.read(clerk.actor, [&](const Reader& reader) { EXPECT_TRUE(reader.get(id).printed_at); });
    EXPECT_EQ(activate(code_in(paper, at)).status(), 200) << "the code that stands there opens";
}

TEST_P(Letters, without_an_address_nothing_is_printed) {
    const auto batch = prepare(clerk.actor);
    const auto line = "POST /api/v1/families/letter-batches/" + text("ltb", batch.id.value) + "/print";
    const auto answer = world.call(clerk.actor, line, "{}", {{"Host", "evil example<script>"}});
    EXPECT_EQ(answer.status, 422) << answer.body;
    EXPECT_EQ(state_of(mother.person), LetterState::prepared) << "and no code is made";
}

TEST_P(Letters, coverage_counts_families_by_class) {
    const auto batch = prepare(clerk.actor);
    const LetterPrint made = print(clerk.actor, batch.id);
    ASSERT_EQ(activate(code_of(made, "Phạm Thị Mẹ")).status(), 200);
    std::vector<ClassCoverage> rows;
    world.read(clerk.actor, [&](const Reader& reader) { rows = letter_coverage(reader, {}); });
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].name, "6A1");
    EXPECT_EQ(rows[0].pupils, 2);
    EXPECT_EQ(rows[0].with_guardian, 2);
    EXPECT_EQ(rows[0].entered, 1);
    EXPECT_EQ(rows[0].with_letter, 2);
    EXPECT_EQ(rows[1].entered, 1) << "the sister's family is the same";
    world.read(leader.actor, [&](const Reader& reader) { rows = letter_coverage(reader, {}); });
    EXPECT_EQ(rows.size(), 1u) << "a teacher sees his own class";
    EXPECT_EQ(problem_of([&] {
                  world.read(mother, [&](const Reader& reader) { letter_coverage(reader, {}); });
              }).kind,
              ProblemKind::forbidden);
}

TEST_P(Letters, ask_for_a_class_or_a_pupil) {
    const auto wanting = [&](const PrepareLetters& wanted) {
        return problem_of([&] { world.write(clerk.actor, [&](Tx& tx) { prepare_letters(tx, wanted); }); });
    };
    EXPECT_EQ(wanting({}).code, "letters_for_whom");
    EXPECT_EQ(wanting({.class_id = own, .pupil_id = child.id}).code, "letters_for_whom");
    people::Pupil lonely;
    world.write(clerk.actor, [&](Tx& tx) { lonely = people::register_pupil(tx, {.full_name = "Vũ Một"}); });
    EXPECT_EQ(wanting({.class_id = {}, .pupil_id = lonely.id}).code, "nobody_to_write_to");
    LetterBatch batch;
    world.write(clerk.actor, [&](Tx& tx) {
        batch = prepare_chosen_letters(tx, {.pupils = {{child.id}, {sister.id}}, .with_pupils = false});
    });
    EXPECT_EQ(batch.letters, 2) << "one letter for a parent of two children";
}

}  // namespace
}  // namespace truong::families

// What families propose and what the school makes of it, field by field.
#include <atomic>
#include <thread>

#include "modules/families/tests/family_world.hpp"
#include "modules/workspace/api.hpp"

namespace truong::families {
namespace {

class Proposals : public FamilyWorld {
protected:
    ChangeProposal suggest(const Actor& actor, Id<people::Pupil> pupil, std::vector<WantedValue> values,
                           std::optional<Id<files::StoredFile>> file = {}) {
        ChangeProposal made;
        world.write(actor, [&](Tx& tx) {
            made = propose(tx, {.pupil_id = pupil, .message = "", .values = values, .file_id = file});
        });
        return made;
    }
    Seen suggesting(const Actor& actor, Id<people::Pupil> pupil, std::vector<WantedValue> values) {
        return problem_of([&] { suggest(actor, pupil, std::move(values)); });
    }
    ProposedValue value_of(Id<ChangeProposal> proposal, const std::string& field) {
        for (const ProposedValue& value :
             world.all<ProposedValue>(clerk.actor, where<&ProposedValue::proposal_id> == proposal))
            if (value.field == field) return value;
        ADD_FAILURE() << field;
        return {};
    }
    ProposedValue accept(const Actor& actor, Id<ProposedValue> id) {
        ProposedValue decided;
        world.write(actor, [&](Tx& tx) { decided = accept_value(tx, {id}); });
        return decided;
    }
    Seen accepting(const Actor& actor, Id<ProposedValue> id) {
        return problem_of([&] { accept(actor, id); });
    }
    void refuse_one(const Actor& actor, Id<ProposedValue> id, const std::string& reason) {
        world.write(actor, [&](Tx& tx) { refuse_value(tx, {id, reason}); });
    }
    ProposalState state_of(Id<ChangeProposal> id) {
        return world.all<ChangeProposal>(clerk.actor, where<&ChangeProposal::id> == id).front().state;
    }
    people::Person person_row(Id<people::Person> id) {
        return world.all<people::Person>(world.system, where<&people::Person::id> == id).front();
    }
    std::vector<KnownFact> facts(const Actor& actor, Id<people::Pupil> pupil) {
        std::vector<KnownFact> found;
        world.read(actor, [&](const Reader& reader) { found = known_facts(reader, {pupil}); });
        return found;
    }
    static const KnownFact& fact(const std::vector<KnownFact>& all, Part part, const std::string& field) {
        return *std::find_if(all.begin(), all.end(),
                             [&](const KnownFact& one) { return one.part == part && one.field == field; });
    }
    files::StoredFile upload(const Actor& actor) {
        return world.put(world_actor(actor),
                         files::StoredFile{.name = "giay-khai-sinh.pdf",
                                           .media_type = "application/pdf",
                                           .size = 10,
                                           .sha256 = std::string(63, 'a') + std::to_string(++files_),
                                           .uploaded_by = actor.account.value,
                                           .uploaded_at = {1}});
    }
    Actor world_actor(const Actor& actor) { return system_at(actor.school); }

private:
    int files_ = 0;
};
ON_BOTH(Proposals);

TEST_P(Proposals, each_field_is_decided_by_itself) {
    const auto proposal = suggest(mother, child.id,
                                  {{Part::child, "birth_date", "2015-03-09"},
                                   {Part::profile, "current_address", "Số 7, ngõ 12"},
                                   {Part::contact, "phone", "0912 345 678"},
                                   {Part::guardian, "full_name", "Phạm Thị Mến"}});
    const auto born = value_of(proposal.id, "birth_date");
    EXPECT_EQ(born.old_value, "08/03/2015");
    EXPECT_EQ(born.new_value, "09/03/2015");
    EXPECT_EQ(born.label_vi, "Ngày sinh");
    EXPECT_EQ(accept(clerk.actor, born.id).state, ValueState::accepted);
    EXPECT_EQ(person_row(child.person_id).birth_date, on_day("2015-03-09"));
    EXPECT_EQ(person_row(mother.person).full_name, "Phạm Thị Mẹ") << "not before it is accepted";
    refuse_one(clerk.actor, value_of(proposal.id, "current_address").id, "Cần giấy xác nhận cư trú");
    EXPECT_EQ(state_of(proposal.id), ProposalState::waiting);
    accept(leader.actor, value_of(proposal.id, "phone").id);
    accept(clerk.actor, value_of(proposal.id, "full_name").id);
    EXPECT_EQ(state_of(proposal.id), ProposalState::decided);
    EXPECT_EQ(person_row(mother.person).full_name, "Phạm Thị Mến");
    const auto contact =
        world.all<people::Guardianship>(clerk.actor, where<&people::Guardianship::id> == mother_row.id);
    EXPECT_EQ(contact.front().phone, "0912345678");
    EXPECT_TRUE(world.all<people::PupilProfile>(clerk.actor).empty()) << "what was refused is not written";
    EXPECT_EQ(value_of(proposal.id, "current_address").reason, "Cần giấy xác nhận cư trú");
    const auto seen = world.all<ProposedValue>(mother);
    EXPECT_EQ(seen.size(), 4u) << "she sees what became of it";
}

TEST_P(Proposals, a_record_that_was_not_there_is_made_when_accepted) {
    const auto proposal = suggest(mother, child.id, {{Part::care, "allergies", "Tôm, nổi mẩn"}});
    const auto value = value_of(proposal.id, "allergies");
    EXPECT_EQ(value.new_value, "") << "a hidden value is read only when it is revealed";
    EXPECT_EQ(value.wire_value, "Tôm, nổi mẩn");
    EXPECT_EQ(accepting(leader.actor, value.id).code, "value_out_of_sight");
    accept(clerk.actor, value.id);
    const auto care = world.all<people::CareRecord>(clerk.actor);
    ASSERT_EQ(care.size(), 1u);
    EXPECT_EQ(care.front().pupil_id, child.id);
    EXPECT_EQ(care.front().allergies, "Tôm, nổi mẩn");
}

TEST_P(Proposals, an_accepted_value_says_how_sure_it_is) {
    const auto declared = suggest(mother, child.id, {{Part::child, "sex", "female"}});
    accept(clerk.actor, value_of(declared.id, "sex").id);
    const auto with_paper =
        suggest(mother, child.id, {{Part::child, "personal_number", "079215012345"}}, upload(mother).id);
    EXPECT_TRUE(with_paper.has_paper);
    accept(clerk.actor, value_of(with_paper.id, "personal_number").id);
    EXPECT_EQ(person_row(child.person_id).personal_number, "079215012345");
    std::map<people::VerifiedField, people::VerificationLevel> levels;
    for (const auto& row : world.all<people::Verification>(
             clerk.actor, where<&people::Verification::person_id> == child.person_id))
        levels[row.field] = row.level;
    EXPECT_EQ(levels[people::VerifiedField::sex], people::VerificationLevel::declared);
    EXPECT_EQ(levels[people::VerifiedField::personal_number], people::VerificationLevel::paper_seen);
}

TEST_P(Proposals, the_paper_is_read_by_who_decides_and_by_who_sent_it) {
    const auto file = upload(mother), foreign = upload(father);
    const auto proposal = suggest(mother, child.id, {{Part::child, "sex", "female"}}, file.id);
    const auto reads = [&](const Actor& actor) {
        try {
            world.read(actor, [&](const Reader& reader) { files::readable(reader, file.id); });
            return true;
        } catch (const Problem&) {
            return false;
        }
    };
    EXPECT_TRUE(reads(clerk.actor));
    EXPECT_TRUE(reads(leader.actor));
    EXPECT_TRUE(reads(mother));
    for (const Actor& actor : {father, outsider.actor, stranger.actor, apart}) EXPECT_FALSE(reads(actor));
    const auto attaching = [&](const Actor& actor, Id<files::StoredFile> id) {
        return problem_of([&] {
            world.write(actor, [&](Tx& tx) { attach_paper(tx, {proposal.id, id, "Giấy"}); });
        });
    };
    EXPECT_EQ(attaching(mother, foreign.id).kind, ProblemKind::not_found);
    EXPECT_EQ(attaching(mother, file.id).code, "paper_attached");
    EXPECT_EQ(attaching(father, foreign.id).kind, ProblemKind::not_found) << "not his proposal";
    EXPECT_EQ(attaching(clerk.actor, upload(clerk.actor).id).code, "proposal_by_family");
    const auto later = upload(mother).id;
    world.write(mother, [&](Tx& tx) { attach_paper(tx, {proposal.id, later, "Giấy"}); });
}

TEST_P(Proposals, a_value_that_the_school_changed_meanwhile_is_not_overwritten_unseen) {
    const auto proposal = suggest(mother, child.id, {{Part::child, "full_name", "Nguyễn Thị Đàoo"}});
    const auto id = value_of(proposal.id, "full_name").id;
    world.write(clerk.actor, [&](Tx& tx) {
        people::Person row = tx.get(child.person_id);
        row.full_name = "Nguyễn Thị Anh Đào";
        tx.put(row);
    });
    const auto stale = accept(clerk.actor, id);
    EXPECT_EQ(stale.state, ValueState::stale);
    EXPECT_EQ(stale.old_value, "Nguyễn Thị Đào") << "the value of now is read in the record";
    EXPECT_EQ(person_row(child.person_id).full_name, "Nguyễn Thị Anh Đào");
    world.write(clerk.actor, [&](Tx& tx) { accept_all(tx, {proposal.id}); });
    EXPECT_EQ(value_of(proposal.id, "full_name").state, ValueState::stale) << "not by accepting the rest";
    EXPECT_EQ(accept(clerk.actor, id).state, ValueState::accepted);
    EXPECT_EQ(person_row(child.person_id).full_name, "Nguyễn Thị Đàoo");
}

TEST_P(Proposals, who_lost_full_custody_reads_nothing_of_what_became_of_his) {
    world.write(clerk.actor, [&](Tx& tx) {
        tx.put(people::PupilProfile{.pupil_id = child.id, .current_address = "Số 1, phố Cũ"});
    });
    const auto proposal = suggest(father, child.id, {{Part::profile, "current_address", "Số 2"}});
    const auto id = value_of(proposal.id, "current_address").id;
    EXPECT_EQ(world.all<ProposedValue>(father).size(), 1u);
    world.write(clerk.actor, [&](Tx& tx) {
        auto row = *tx.first<people::PupilProfile>(where<&people::PupilProfile::pupil_id> == child.id);
        row.current_address = "Số 9, nơi ở mới";
        tx.put(row);
    });
    EXPECT_EQ(accept(clerk.actor, id).old_value, "Số 1, phố Cũ");
    world.write(clerk.actor, [&](Tx& tx) {
        people::Guardianship row = tx.get(father_row.id);
        row.custody = people::Custody::limited;
        tx.put(row);
    });
    EXPECT_TRUE(world.all<ProposedValue>(father).empty());
    EXPECT_TRUE(world.all<ChangeProposal>(father).empty());
}

TEST_P(Proposals, a_value_that_the_school_kept_already_is_not_less_sure_afterwards) {
    const auto set_sex = [&] {
        people::Person row = person_row(child.person_id);
        row.sex = people::Sex::female;
        world.put(clerk.actor, row);
    };
    const auto level = [&] {
        return world
            .all<people::Verification>(clerk.actor,
                                       where<&people::Verification::person_id> == child.person_id)
            .front()
            .level;
    };
    const auto proposal = suggest(mother, child.id, {{Part::child, "sex", "female"}});
    const auto more = suggest(father, child.id, {{Part::child, "sex", "female"}}, upload(father).id);
    set_sex();
    world.write(clerk.actor, [&](Tx& tx) {
        people::verify(tx, {.person_id = child.person_id,
                            .field = people::VerifiedField::sex,
                            .level = people::VerificationLevel::card_read});
    });
    accept(clerk.actor, value_of(proposal.id, "sex").id);
    EXPECT_EQ(level(), people::VerificationLevel::card_read);
    accept(clerk.actor, value_of(more.id, "sex").id);
    EXPECT_EQ(level(), people::VerificationLevel::card_read);
}

TEST_P(Proposals, what_is_known_of_a_child_is_kept_by_no_cache) {
    const auto answer =
        world.call(mother, "GET /api/v1/families/known-facts?pupil_id=" + text("pup", child.id.value));
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(*answer.header("Cache-Control"), "no-store");
    EXPECT_NE(answer.body.find("08/03/2015"), std::string::npos);
}

TEST_P(Proposals, what_is_decided_is_decided) {
    const auto proposal = suggest(mother, child.id, {{Part::child, "sex", "female"}});
    const auto id = value_of(proposal.id, "sex").id;
    accept(clerk.actor, id);
    EXPECT_EQ(accepting(clerk.actor, id), (Seen{ProblemKind::conflict, "value_decided"}));
    EXPECT_EQ(problem_of([&] { refuse_one(clerk.actor, id, "khác"); }).code, "value_decided");
    const auto over = [&](const Actor& actor, auto act) {
        return problem_of([&] { world.write(actor, [&](Tx& tx) { act(tx); }); }).code;
    };
    EXPECT_EQ(over(clerk.actor, [&](Tx& tx) { accept_all(tx, {proposal.id}); }), "proposal_over");
    EXPECT_EQ(over(mother, [&](Tx& tx) { withdraw(tx, {proposal.id}); }), "proposal_over");
    EXPECT_EQ(over(clerk.actor, [&](Tx& tx) { refuse_all(tx, {proposal.id, "khác"}); }), "proposal_over");
}

TEST_P(Proposals, a_withdrawn_one_is_not_accepted) {
    const auto proposal = suggest(mother, child.id, {{Part::child, "sex", "female"}});
    const auto id = value_of(proposal.id, "sex").id;
    EXPECT_EQ(problem_of([&] { world.write(father, [&](Tx& tx) { withdraw(tx, {proposal.id}); }); }).kind,
              ProblemKind::not_found);
    EXPECT_EQ(
        problem_of([&] { world.write(clerk.actor, [&](Tx& tx) { withdraw(tx, {proposal.id}); }); }).code,
        "proposal_by_family");
    world.write(mother, [&](Tx& tx) { withdraw(tx, {proposal.id}); });
    EXPECT_EQ(accepting(clerk.actor, id), (Seen{ProblemKind::conflict, "value_decided"}));
    EXPECT_EQ(person_row(child.person_id).sex, std::nullopt);
}

TEST_P(Proposals, are_about_ones_own_child_and_need_full_custody) {
    const std::vector<WantedValue> some{{Part::child, "sex", "female"}};
    EXPECT_EQ(suggesting(mother, cousin.id, some).kind, ProblemKind::not_found);
    EXPECT_EQ(suggesting(barred, cousin.id, some).kind, ProblemKind::not_found);
    EXPECT_EQ(suggesting(limited, cousin.id, some), (Seen{ProblemKind::invalid, "custody_limited"}));
    EXPECT_EQ(suggesting(clerk.actor, child.id, some), (Seen{ProblemKind::forbidden, "proposal_by_family"}));
    EXPECT_EQ(problem_of([&] { facts(mother, cousin.id); }).kind, ProblemKind::not_found);
    EXPECT_EQ(problem_of([&] { facts(limited, cousin.id); }).code, "custody_limited");
    Actor elsewhere = mother;
    elsewhere.school = world.other_school;
    EXPECT_EQ(suggesting(elsewhere, child.id, some).kind, ProblemKind::not_found);
}

TEST_P(Proposals, every_fault_is_named_at_once) {
    try {
        suggest(mother, child.id,
                {{Part::child, "birth_date", "31/12/2015"},
                 {Part::child, "sex", "nữ"},
                 {Part::child, "personal_number", "123"},
                 {Part::profile, "ethnicity_id", "cod_zzz"},
                 {Part::contact, "email", "không phải"},
                 {Part::child, "full_name", "Nguyễn Thị Đào"},
                 {Part::profile, "current_address", std::string(400, 'a')}});
        FAIL() << "taken";
    } catch (const Problem& problem) {
        std::vector<std::string> codes;
        for (const Finding& finding : problem.findings()) codes.push_back(finding.path + ' ' + finding.code);
        EXPECT_EQ(codes,
                  (std::vector<std::string>{"values[0].value not_a_date", "values[1].value not_a_choice",
                                            "values[2].value personal_number_format",
                                            "values[3].value not_an_id", "values[4].value email_format",
                                            "values[5].value same_value", "values[6].value too_long"}));
    }
    EXPECT_TRUE(world.all<ChangeProposal>(clerk.actor).empty());
}

TEST_P(Proposals, what_families_do_not_decide_cannot_be_proposed) {
    for (const auto& [part, field] : {std::pair{Part::contact, "custody"},
                                      {Part::contact, "custody_note"},
                                      {Part::contact, "legal"},
                                      {Part::child, "sector_code"},
                                      {Part::child, "id"},
                                      {Part::enrolment, "valid_to"},
                                      {Part::profile, "disability_kind_id"},
                                      {Part::care, "pupil_id"},
                                      {Part::care, "nothing"}})
        EXPECT_EQ(suggesting(mother, child.id, {{part, field, "full"}}),
                  (Seen{ProblemKind::invalid, "field_not_proposable"}))
            << field;
    EXPECT_EQ(suggesting(mother, child.id, {}).code, "nothing_proposed");
    codes::CodeEntry religion;
    world.read(world.system, [&](const Reader& reader) {
        religion = *reader.first<codes::CodeEntry>(where<&codes::CodeEntry::list> == std::string("religion"));
    });
    EXPECT_EQ(
        suggesting(mother, child.id, {{Part::profile, "ethnicity_id", text("cod", religion.id.value)}}).code,
        "missing_target")
        << "an entry of another list";
}

TEST_P(Proposals, a_field_that_waits_is_not_proposed_twice) {
    suggest(mother, child.id, {{Part::child, "sex", "female"}});
    EXPECT_EQ(suggesting(mother, child.id, {{Part::child, "sex", "male"}}).code, "already_waiting");
    const auto his = suggest(father, child.id, {{Part::child, "sex", "male"}});
    EXPECT_TRUE(fact(facts(mother, child.id), Part::child, "sex").waiting);
    EXPECT_EQ(world.all<ChangeProposal>(mother).size(), 1u) << "she does not see the father's";
    accept(clerk.actor, value_of(his.id, "sex").id);
    const auto hers = world.all<ProposedValue>(mother).front();
    EXPECT_EQ(accept(clerk.actor, hers.id).state, ValueState::stale) << "the father's came first";
}

TEST_P(Proposals, are_not_decided_by_who_made_them_or_has_no_business_with_them) {
    const auto proposal = suggest(
        mother, child.id, {{Part::contact, "occupation", "Giáo viên"}, {Part::child, "sex", "female"}});
    const auto id = value_of(proposal.id, "occupation").id;
    for (const Actor& actor : {outsider.actor, stranger.actor, father})
        EXPECT_EQ(accepting(actor, id).kind, ProblemKind::not_found);
    EXPECT_EQ(accepting(mother, id).kind, ProblemKind::forbidden);
    Actor at_work = clerk.actor;
    at_work.person = mother.person;
    EXPECT_EQ(accepting(at_work, id).code, "own_proposal");
    EXPECT_EQ(accepting(leader.actor, value_of(proposal.id, "sex").id).kind, ProblemKind::forbidden)
        << "who somebody is, registrars decide";
    EXPECT_EQ(accept(leader.actor, id).state, ValueState::accepted);
    EXPECT_EQ(problem_of([&] { refuse_one(clerk.actor, value_of(proposal.id, "sex").id, " "); }).code,
              "required");
}

TEST_P(Proposals, accepting_is_one_change_that_can_be_undone) {
    const auto proposal =
        suggest(mother, child.id,
                {{Part::child, "other_name", "Bống"}, {Part::profile, "current_address", "Số 7, ngõ 12"}});
    world.write(clerk.actor, [&](Tx& tx) { accept_all(tx, {proposal.id}); });
    EXPECT_EQ(state_of(proposal.id), ProposalState::decided);
    EXPECT_EQ(world.all<people::PupilProfile>(clerk.actor).size(), 1u);
    const auto set = text("chg", world.number("select max(id) from change_set"));
    const auto undone = world.call(clerk.actor, "POST /api/v1/platform/change-sets/" + set + "/undo", "{}");
    EXPECT_EQ(undone.status, 200) << undone.body;
    EXPECT_EQ(person_row(child.person_id).other_name, "");
    EXPECT_TRUE(world.all<people::PupilProfile>(clerk.actor).empty());
    EXPECT_EQ(state_of(proposal.id), ProposalState::waiting);
    EXPECT_EQ(value_of(proposal.id, "other_name").state, ValueState::waiting);
    EXPECT_EQ(accept(clerk.actor, value_of(proposal.id, "other_name").id).state, ValueState::accepted);
}

TEST_P(Proposals, two_who_accept_at_once_are_told_apart) {
    const auto proposal = suggest(mother, child.id, {{Part::child, "other_name", "Bống"}});
    const auto id = value_of(proposal.id, "other_name").id;
    std::atomic<int> accepted{0}, refused{0};
    const auto accept_it = [&] {
        try {
            accept(clerk.actor, id);
            ++accepted;
        } catch (const Problem& problem) {
            refused += problem.kind() == ProblemKind::conflict;
        }
    };
    std::thread other_clerk(accept_it);
    accept_it();
    other_clerk.join();
    EXPECT_EQ(accepted, 1);
    EXPECT_EQ(refused, 1);
}

TEST_P(Proposals, a_value_is_cleared_like_any_other_change) {
    world.write(clerk.actor, [&](Tx& tx) {
        tx.put(people::CareRecord{.pupil_id = child.id, .birth_order = 2, .allergies = "Tôm"});
    });
    const auto proposal =
        suggest(mother, child.id, {{Part::care, "allergies", ""}, {Part::care, "birth_order", ""}});
    world.write(clerk.actor, [&](Tx& tx) { accept_all(tx, {proposal.id}); });
    const auto care = world.all<people::CareRecord>(clerk.actor).front();
    EXPECT_EQ(care.allergies, "");
    EXPECT_FALSE(care.birth_order);
    EXPECT_EQ(suggesting(mother, child.id, {{Part::child, "full_name", ""}}).code, "required");
    EXPECT_EQ(suggesting(mother, child.id, {{Part::care, "birth_order", "hai"}}).code, "wrong_type");
    EXPECT_EQ(suggesting(mother, child.id, {{Part::contact, "lives_with", "yes"}}).code, "wrong_type");
}

TEST_P(Proposals, a_day_of_birth_that_cannot_be_stops_the_proposal_whole) {
    for (const char* const written : {"2039-01-01", "1800-01-01"})
        EXPECT_EQ(suggesting(mother, child.id,
                             {{Part::child, "birth_date", written}, {Part::child, "sex", "female"}})
                      .code,
                  "birth_impossible")
            << written;
    EXPECT_EQ(world.number("select count(*) from families_change_proposal"), 0);
}

TEST_P(Proposals, the_school_shows_a_family_what_it_may_see_and_notes_that) {
    world.write(clerk.actor, [&](Tx& tx) {
        people::Person row = tx.get(child.person_id);
        row.personal_number = "079315012345";
        tx.put(row);
        tx.put(people::CareRecord{.pupil_id = child.id, .allergies = "Tôm"});
    });
    const auto known = facts(mother, child.id);
    EXPECT_EQ(fact(known, Part::care, "allergies").value, "Tôm");
    EXPECT_TRUE(fact(known, Part::child, "personal_number").hidden);
    EXPECT_EQ(fact(known, Part::child, "personal_number").value, "");
    EXPECT_EQ(fact(known, Part::child, "birth_date").shown, "08/03/2015");
    EXPECT_GT(world.number("select count(*) from access_log"), 0);
    EXPECT_EQ(suggest(mother, child.id, {{Part::child, "personal_number", "079315012345"}}).state,
              ProposalState::waiting)
        << "whether she guessed what she may not see is not told";
    EXPECT_EQ(suggesting(mother, child.id, {{Part::care, "allergies", "Tôm"}}).code, "same_value");
}

TEST_P(Proposals, a_pupil_of_age_speaks_for_himself) {
    Actor pupil{.hat = Hat::pupil,
                .account = account_of(child.person_id),
                .person = child.person_id,
                .school = world.school};
    EXPECT_EQ(suggesting(pupil, child.id, {{Part::enrolment, "phone", "0912345678"}}).code,
              "proposal_too_young");
    world.write(clerk.actor, [&](Tx& tx) {
        people::Person row = tx.get(child.person_id);
        row.birth_date = on_day("2009-01-01");
        tx.put(row);
    });
    const auto proposal = suggest(pupil, child.id, {{Part::enrolment, "phone", "0912345678"}});
    EXPECT_EQ(suggesting(pupil, child.id, {{Part::contact, "phone", "0912345678"}}).code,
              "field_not_proposable");
    EXPECT_EQ(suggesting(pupil, sister.id, {{Part::enrolment, "phone", "0912345678"}}).kind,
              ProblemKind::not_found);
    accept(clerk.actor, value_of(proposal.id, "phone").id);
    EXPECT_EQ(world.all<people::Pupil>(clerk.actor, where<&people::Pupil::id> == child.id).front().phone,
              "0912345678");
}

TEST_P(Proposals, nobody_floods_the_school) {
    for (int i = 0; i < 20; ++i) {
        const auto name = "Tên " + std::string(1, static_cast<char>('a' + i));
        const auto proposal = suggest(mother, child.id, {{Part::child, "other_name", name}});
        world.write(world.system, [&](Tx& tx) {
            ProposedValue value = *tx.first<ProposedValue>(where<&ProposedValue::proposal_id> == proposal.id);
            value.field = "other_name_" + std::to_string(i);
            tx.put(value);
        });
    }
    EXPECT_EQ(suggesting(mother, child.id, {{Part::child, "other_name", "Tên"}}),
              (Seen{ProblemKind::conflict, "too_many_proposals"}));
}

}  // namespace
}  // namespace truong::families

// Files beside records: who may read them, and that no attachment opens a file to more people than its
// uploader meant.
#include "modules/workspace/api.hpp"
#include "platform/privacy/person.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using files::StoredFile;
using workspace::Audience;

class Attachments : public Both {
protected:
    Attachments() {
        principal = with_account(world.principal, "minh.le");
        teacher = with_account(world.teacher, "hoa.tran");
        stranger = with_account(world.stranger, "lan.pham");
        world.write(principal, [&](Tx& tx) {
            pupil = people::register_pupil(tx, {.full_name = "Lê Hòa"});
            const auto guardianship =
                people::register_guardian(tx, {.full_name = "Lê Bình", .pupil_id = pupil.id});
            guardian = world.guardian;
            guardian.person = guardianship.guardian_id;
        });
        append_id(record, "pup", pupil.id.value);
    }
    Actor with_account(Actor actor, const std::string& name) {
        world.write(world.system, [&](Tx& tx) {
            actor.person = tx.put(people::Person{.full_name = "Nguyễn Văn Hòa"}).id;
            actor.account = tx.put(accounts::Account{.holder_id = actor.person, .user_name = name}).id;
        });
        return actor;
    }
    StoredFile upload(const Actor& actor) {
        return world.put(actor, StoredFile{.name = "don.pdf",
                                           .media_type = "application/pdf",
                                           .size = 10,
                                           .sha256 = std::string(63, 'a') + std::to_string(++files_),
                                           .uploaded_by = actor.account.value,
                                           .uploaded_at = {1}});
    }
    workspace::AttachmentView attach(const Actor& actor, Id<StoredFile> file, Audience audience) {
        workspace::AttachmentView made;
        world.write(actor, [&](Tx& tx) {
            made = workspace::attach(
                tx, {.record = record, .file_id = file, .title = "Đơn", .audience = audience});
        });
        return made;
    }
    bool reads(const Actor& actor, Id<StoredFile> file) {
        try {
            world.read(actor, [&](const Reader& reader) { files::readable(reader, file); });
            return true;
        } catch (const Problem& problem) {
            EXPECT_EQ(problem.kind(), ProblemKind::not_found);
            return false;
        }
    }
    std::size_t listed(const Actor& actor) {
        std::size_t count = 0;
        world.read(actor,
                   [&](const Reader& reader) { count = workspace::attachments(reader, {record}).size(); });
        return count;
    }
    Actor principal, teacher, stranger, guardian;
    people::Pupil pupil;
    std::string record;

private:
    int files_ = 0;
};
ON_BOTH(Attachments);

TEST_P(Attachments, a_file_is_read_by_whom_the_record_and_the_audience_admit) {
    const auto file = upload(teacher).id, for_all = upload(teacher).id, own = upload(teacher).id;
    EXPECT_TRUE(reads(teacher, file));
    EXPECT_FALSE(reads(principal, file)) << "it hangs on nothing yet";
    attach(teacher, file, Audience::staff);
    attach(teacher, for_all, Audience::readers);
    attach(teacher, own, Audience::author);
    EXPECT_TRUE(reads(principal, file));
    EXPECT_FALSE(reads(guardian, file));
    EXPECT_TRUE(reads(guardian, for_all));
    EXPECT_FALSE(reads(principal, own));
    EXPECT_TRUE(reads(teacher, own));
    for (const Actor& actor : {stranger, world.guardian, world.other_officer})
        for (const auto id : {file, for_all, own}) EXPECT_FALSE(reads(actor, id));
    EXPECT_EQ(listed(teacher), 3u);
    EXPECT_EQ(listed(principal), 2u);
    EXPECT_EQ(listed(guardian), 1u);
    EXPECT_EQ(problem_of([&] { listed(stranger); }).kind, ProblemKind::not_found);
}

TEST_P(Attachments, who_may_not_see_the_record_any_more_loses_the_file) {
    const auto file = upload(teacher).id;
    attach(teacher, file, Audience::readers);
    ASSERT_TRUE(reads(guardian, file));
    world.write(principal, [&](Tx& tx) { tx.end(tx.all<people::Guardianship>().front().id); });
    EXPECT_FALSE(reads(guardian, file));
}

TEST_P(Attachments, only_ones_own_upload_is_attached) {
    const auto file = upload(teacher).id;
    const auto refused = [&](const Actor& actor, Id<StoredFile> id) {
        return problem_of([&] { attach(actor, id, Audience::readers); });
    };
    EXPECT_EQ(refused(principal, file), (Seen{ProblemKind::not_found, "not_found"}));
    attach(teacher, file, Audience::staff);
    EXPECT_EQ(refused(principal, file), (Seen{ProblemKind::forbidden, "not_your_upload"}))
        << "he may read it, and may not open it to families";
    EXPECT_EQ(refused(stranger, upload(stranger).id).kind, ProblemKind::not_found) << "the record is not his";
    EXPECT_EQ(refused(guardian, file).kind, ProblemKind::forbidden);
    EXPECT_EQ(refused(teacher, file).kind, ProblemKind::conflict) << "and once is enough";
}

TEST_P(Attachments, the_author_takes_it_off_again) {
    const auto file = upload(teacher).id;
    const auto attachment = attach(teacher, file, Audience::staff).id;
    const auto detach = [&](const Actor& actor) {
        world.write(actor, [&](Tx& tx) { workspace::detach(tx, {attachment}); });
    };
    EXPECT_EQ(problem_of([&] { detach(principal); }), (Seen{ProblemKind::forbidden, "of_its_author"}));
    EXPECT_EQ(problem_of([&] { detach(stranger); }).kind, ProblemKind::not_found);
    detach(teacher);
    EXPECT_FALSE(reads(principal, file));
    EXPECT_TRUE(reads(teacher, file)) << "it is his upload still";
}

TEST_P(Attachments, what_hangs_on_a_record_or_may_come_back_is_not_collected) {
    const StoredFile hung = upload(teacher), taken_off = upload(teacher), loose = upload(teacher);
    attach(teacher, hung.id, Audience::staff);
    const auto former = attach(teacher, taken_off.id, Audience::staff);
    world.write(teacher, [&](Tx& tx) { workspace::detach(tx, {former.id}); });
    const auto collected = files::collect(world.store(), [](std::int64_t, std::int64_t) { return true; });
    EXPECT_EQ(collected.files, 1);
    const auto there = [&](const StoredFile& file) {
        return world.number("select count(*) from files_stored_file where id = ?", {file.id.value});
    };
    EXPECT_EQ(there(hung), 1);
    EXPECT_EQ(there(taken_off), 1);
    EXPECT_EQ(there(loose), 0);
}

TEST_P(Attachments, an_erased_person_takes_the_files_along) {
    const auto file = upload(teacher).id;
    attach(teacher, file, Audience::author);
    world.write(principal, [&](Tx& tx) { privacy::erase_person(tx, pupil.person_id.value, "test"); });
    EXPECT_EQ(world.number("select count(*) from workspace_attachment"), 0);
    EXPECT_EQ(world.number("select count(*) from files_stored_file"), 0);
}

}  // namespace
}  // namespace truong::test

// What goes, what stays, and what is found wrong.
#include <fcntl.h>
#include <sys/stat.h>

#include <fstream>

#include "modules/files/tests/files_world.hpp"
#include "modules/files/tests/samples.hpp"
#include "platform/crypto/sha256.hpp"

namespace truong::files::test {
namespace {

constexpr std::int64_t days_ms = std::int64_t{3} * 24 * 3600 * 1000;

class Upkeep : public FilesWorld {
protected:
    Collected collect_now() {
        return collect(world.store(), [](std::int64_t, std::int64_t) { return true; });
    }
    Checked check_now() {
        return check_contents(world.store(), [](std::int64_t, std::int64_t) { return true; });
    }
    /// A content that no row names.
    std::string orphan(const std::string& bytes) {
        const auto file = data() / "given";
        std::ofstream(file, std::ios::binary) << bytes;
        const std::string hash = crypto::hex(crypto::sha256(bytes));
        vault().put(hash, file, world.store().now());
        return hash;
    }
    void erase_now(const std::string& file) {
        world.write(world.system, [&](Tx& tx) { erase(tx, {*parse_id("fil", file)}, "test"); });
    }
    void damage(const std::string& hash, const std::string& bytes) {
        const std::string name = hash.substr(0, 2) + '/' + hash.substr(2, 2) + '/' + hash;
        if (bucket)
            bucket->damage("truong/" + name, bytes);
        else
            std::ofstream(data() / "files" / name, std::ios::binary) << bytes;
    }
};
ON_BOTH_VAULTS(Upkeep);

TEST_P(Upkeep, UnusedUploadsAreCollectedWithTheirBytes) {
    const std::string id = begin(world.teacher, "a.png", png().size());
    send(world.teacher, id, 0, png().substr(0, 5));
    EXPECT_EQ(collect_now().uploads, 0);
    EXPECT_EQ(staged(), 1u);
    world.pass(days_ms);
    const std::string fresh = begin(world.teacher, "b.png", png().size());
    send(world.teacher, fresh, 0, png().substr(0, 5));
    const Collected collected = collect_now();
    EXPECT_EQ(collected.uploads, 1);
    EXPECT_EQ(collected.leftovers, 1);
    EXPECT_EQ(ask(world.teacher, "GET " + uploads_path(id)).status, 404);
    EXPECT_EQ(send(world.teacher, fresh, 5, png().substr(5)).status, 201);
}

TEST_P(Upkeep, UploadThatIsUsedAgainLives) {
    const std::string id = begin(world.teacher, "a.png", png().size());
    world.pass(days_ms / 4);
    send(world.teacher, id, 0, png().substr(0, 5));
    world.pass(days_ms / 4);
    EXPECT_EQ(collect_now().uploads, 0);
    EXPECT_EQ(send(world.teacher, id, 5, png().substr(5)).status, 201);
}

TEST_P(Upkeep, OrphansGoAfterADayAndNothingElse) {
    const std::string file = upload(world.teacher, "a.png", png());
    orphan("nobody's");
    EXPECT_EQ(collect_now().contents, 0) << "an upload may be about to name it";
    world.pass(days_ms);
    EXPECT_EQ(collect_now().contents, 1);
    EXPECT_EQ(contents(), 1u);
    EXPECT_EQ(content(world.teacher, file), png());
}

TEST_P(Upkeep, FileThatHangsOnNothingGoesAfterAMonth) {
    constexpr std::int64_t days_29_ms = std::int64_t{29} * 24 * 3600 * 1000;
    const std::string file = upload(world.teacher, "a.png", png());
    world.pass(days_29_ms);
    const std::string fresh = upload(world.teacher, "b.jpg", jpeg());
    EXPECT_EQ(collect_now().files, 0);
    world.pass(days_ms);
    const Collected collected = collect_now();
    EXPECT_EQ(collected.files, 1);
    EXPECT_EQ(collected.contents, 1);
    EXPECT_EQ(ask(world.teacher, "GET " + file_path(file)).status, 404);
    EXPECT_EQ(content(world.teacher, fresh), jpeg());
}

TEST_P(Upkeep, NameThatIsBeingCopiedIsNoFault) {
    if (bucket) return;  // its names come with their contents
    const auto half = data() / "files" / (std::string(64, 'a') + ".upl_1");
    std::filesystem::create_directories(half.parent_path());
    std::ofstream(half, std::ios::binary) << "half";
    const timespec now{world.store().now().ms / 1000, 0};
    const timespec both[] = {now, now};
    ASSERT_EQ(::utimensat(AT_FDCWD, half.c_str(), both, 0), 0);
    EXPECT_EQ(check_now().faults, 0);
    world.pass(days_ms);
    EXPECT_EQ(check_now().unknown.size(), 1u) << "who copied it has died";
}

TEST_P(Upkeep, ErasedContentGoesWithItsLastFile) {
    const std::string first = upload(world.teacher, "a.png", png());
    const std::string second = upload(world.principal, "b.png", png());
    erase_now(first);
    EXPECT_EQ(ask(world.teacher, "GET " + file_path(first)).status, 404);
    EXPECT_EQ(collect_now().contents, 0);
    EXPECT_EQ(content(world.principal, second), png());
    erase_now(second);
    EXPECT_EQ(contents(), 1u) << "never before the collector has looked";
    EXPECT_EQ(collect_now().contents, 1);
    EXPECT_EQ(contents(), 0u);
    EXPECT_EQ(rows("files_content_removal"), 0);
    EXPECT_EQ(rows("files_stored_file"), 0);
}

TEST_P(Upkeep, UndoneErasureRemovesNothing) {
    const std::string file = upload(world.teacher, "a.png", png());
    EXPECT_THROW(world.write(world.system,
                             [&](Tx& tx) {
                                 erase(tx, {*parse_id("fil", file)}, "test");
                                 throw Problem(ProblemKind::conflict);
                             }),
                 Problem);
    EXPECT_EQ(collect_now().contents, 0);
    EXPECT_EQ(content(world.teacher, file), png());
}

TEST_P(Upkeep, OwnFileThatHangsOnNothingIsRemoved) {
    const std::string file = upload(world.teacher, "a.png", png());
    EXPECT_EQ(ask(world.teacher, "DELETE " + file_path(file)).status, 204);
    EXPECT_EQ(ask(world.teacher, "GET " + file_path(file)).status, 404);
    EXPECT_EQ(member(ask(world.teacher, "GET /api/v1/files/usage"), "used"), "0");
    collect_now();
    EXPECT_EQ(contents(), 0u);
    EXPECT_EQ(ask(world.teacher, "DELETE " + file_path(file)).status, 404);
    const std::string again = upload(world.teacher, "a.png", png());
    EXPECT_EQ(content(world.teacher, again), png());
}

TEST_P(Upkeep, CheckFindsWhatIsMissingDamagedOrUnknown) {
    const auto bytes = [](int number) { return jpeg() + std::to_string(number); };
    for (int number = 0; number < 3; ++number) upload(world.teacher, "a.jpg", bytes(number));
    EXPECT_EQ(check_now().contents, 3);
    EXPECT_EQ(check_now().faults, 0);
    const std::string missing = crypto::hex(crypto::sha256(bytes(0)));
    const std::string damaged = crypto::hex(crypto::sha256(bytes(1)));
    vault().remove(missing);
    std::string other = bytes(1);
    other.back() = 'x';  // of the same length
    damage(damaged, other);
    orphan("nobody's");
    world.pass(days_ms);
    const Checked checked = check_now();
    EXPECT_EQ(checked.missing, std::vector<std::string>{missing});
    EXPECT_EQ(checked.damaged, std::vector<std::string>{damaged});
    EXPECT_EQ(checked.unknown.size(), 1u);
    EXPECT_EQ(checked.faults, 3);
    EXPECT_EQ(code_of(ask(world.teacher, "GET /api/v1/files/files/fil_0000000000001/content")), "not_found");
}

TEST_P(Upkeep, MissingContentIsToldAndNoFault) {
    const std::string file = upload(world.teacher, "a.png", png());
    vault().remove(crypto::hex(crypto::sha256(png())));
    const http::Response answer = ask(world.teacher, "GET " + file_path(file, "/content"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(code_of(answer), "content_missing");
}

TEST_P(Upkeep, OnlyWhoRunsTheServerAsksForAChecking) {
    EXPECT_EQ(world.call(world.principal, "POST /api/v1/files/checks", "{}").status, 403);
    const http::Response answer = world.call(world.administrator, "POST /api/v1/files/checks", "{}");
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_TRUE(member(answer, "job").starts_with("job_"));
}

}  // namespace
}  // namespace truong::files::test

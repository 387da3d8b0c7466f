// From the first byte to the row: whole, once, and by nobody else.
#include "modules/files/tests/files_world.hpp"
#include "modules/files/tests/samples.hpp"
#include "platform/crypto/sha256.hpp"

namespace truong::files::test {
namespace {

class Uploads : public FilesWorld {};
ON_BOTH_VAULTS(Uploads);

std::string sha256_of(const std::string& bytes) { return crypto::hex(crypto::sha256(bytes)); }

TEST_P(Uploads, WholeFileIsKeptAndGivenBack) {
    const std::string id = begin(world.teacher, "Ảnh lớp 6A.png", png().size(), sha256_of(png()));
    const http::Response answer = send(world.teacher, id, 0, png());
    ASSERT_EQ(answer.status, 201) << answer.body;
    const std::string file = member(answer, "file_id");
    EXPECT_EQ(*answer.header("Location"), file_path(file));
    EXPECT_EQ(content(world.teacher, file), png());
    const http::Response told = ask(world.teacher, "GET " + file_path(file));
    EXPECT_EQ(member(told, "media_type"), "image/png");
    EXPECT_EQ(member(told, "name"), "Ảnh lớp 6A.png");
    EXPECT_EQ(member(told, "sha256"), sha256_of(png()));
    EXPECT_EQ(staged(), 0u);
    EXPECT_EQ(contents(), 1u);
}

TEST_P(Uploads, PiecesAndARestartInBetweenMakeTheSameFile) {
    const std::string bytes = jpeg() + std::string(200'000, 'x');
    const std::string id = begin(world.teacher, "a.jpg", bytes.size());
    EXPECT_EQ(*send(world.teacher, id, 0, bytes.substr(0, 70'000)).header("Upload-Offset"), "70000");
    world.reopen();
    const http::Response told = ask(world.teacher, "HEAD " + uploads_path(id));
    EXPECT_EQ(*told.header("Upload-Offset"), "70000");
    send(world.teacher, id, 70'000, bytes.substr(70'000, 1));
    const http::Response last = send(world.teacher, id, 70'001, bytes.substr(70'001));
    ASSERT_EQ(last.status, 201) << last.body;
    EXPECT_EQ(content(world.teacher, member(last, "file_id")), bytes);
}

TEST_P(Uploads, WrongOffsetIsToldTheRightOne) {
    const std::string id = begin(world.teacher, "a.png", png().size());
    send(world.teacher, id, 0, png().substr(0, 10));
    for (const std::size_t wrong : {0u, 9u, 11u, 1000u}) {
        const http::Response answer = send(world.teacher, id, wrong, "x");
        EXPECT_EQ(answer.status, 409);
        EXPECT_EQ(code_of(answer), "upload_offset");
        EXPECT_NE(answer.body.find(R"("current":{"offset":10})"), std::string::npos) << answer.body;
    }
    EXPECT_EQ(code_of(world.call(world.teacher, "PATCH " + uploads_path(id), "x")), "upload_offset_required");
    EXPECT_EQ(send(world.teacher, id, 10, png().substr(10)).status, 201);
}

TEST_P(Uploads, SecondSenderAtTheSameTimeIsRefused) {
    const std::string id = begin(world.teacher, "a.png", png().size());
    auto first = begin_sending(world.teacher, id, 0);
    first->take(png().substr(0, 5));
    EXPECT_EQ(code_of(send(world.teacher, id, 5, png().substr(5))), "upload_busy");
    EXPECT_EQ(code_of(ask(world.teacher, "DELETE " + uploads_path(id))), "upload_busy");
    first.reset();  // his connection was cut
    EXPECT_EQ(member(ask(world.teacher, "GET " + uploads_path(id)), "offset"), "5");
    EXPECT_EQ(send(world.teacher, id, 5, png().substr(5)).status, 201);
}

TEST_P(Uploads, NoMoreIsTakenThanWasAnnounced) {
    const std::string id = begin(world.teacher, "a.png", png().size());
    EXPECT_EQ(begin_sending(world.teacher, id, 0)->limit_bytes(), png().size());
    send(world.teacher, id, 0, png().substr(0, 10));
    EXPECT_EQ(begin_sending(world.teacher, id, 10)->limit_bytes(), png().size() - 10);
}

TEST_P(Uploads, FinishingAgainGivesTheSameFile) {
    const std::string id = begin(world.teacher, "a.png", png().size());
    const std::string file = member(send(world.teacher, id, 0, png()), "file_id");
    const http::Response again = world.call(world.teacher, "PATCH " + uploads_path(id));
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(member(again, "file_id"), file);
    EXPECT_EQ(code_of(send(world.teacher, id, png().size(), "x")), "upload_finished");
    EXPECT_EQ(code_of(ask(world.teacher, "DELETE " + uploads_path(id))), "upload_finished");
    EXPECT_EQ(rows("files_stored_file"), 1);
}

TEST_P(Uploads, DeathBetweenContentAndRowLosesNothing) {
    const std::string id = begin(world.teacher, "a.png", png().size());
    auto sink = begin_sending(world.teacher, id, 0);
    sink->take(png());
    sink.reset();
    vault().put(sha256_of(png()), data() / "uploads" / id, world.store().now());
    world.reopen();
    EXPECT_EQ(member(ask(world.teacher, "GET " + uploads_path(id)), "offset"), std::to_string(png().size()));
    const http::Response answer = world.call(world.teacher, "PATCH " + uploads_path(id), {},
                                             {{"Upload-Offset", std::to_string(png().size())}});
    ASSERT_EQ(answer.status, 201) << answer.body;
    EXPECT_EQ(content(world.teacher, member(answer, "file_id")), png());
    EXPECT_EQ(rows("files_stored_file"), 1);
}

TEST_P(Uploads, WhatIsNotSoundLeavesNothing) {
    const auto refused = [&](const std::string& name, const std::string& bytes,
                             const std::string& sha256 = {}) {
        const std::string id = begin(world.teacher, name, bytes.size(), sha256);
        const http::Response answer = send(world.teacher, id, 0, bytes);
        EXPECT_EQ(answer.status, 422);
        EXPECT_EQ(ask(world.teacher, "GET " + uploads_path(id)).status, 404);
        return code_of(answer);
    };
    EXPECT_EQ(refused("a.png", png(), sha256_of("other")), "file_hash_differs");
    EXPECT_EQ(refused("a.pdf", png()), "file_type_differs");
    EXPECT_EQ(refused("a.txt", "<html>"), "file_markup");
    EXPECT_EQ(refused("a.zip", overlapping_zip(3)), "archive_overlap");
    EXPECT_EQ(rows("files_stored_file"), 0);
    EXPECT_EQ(contents(), 0u);
    EXPECT_EQ(staged(), 0u);
}

TEST_P(Uploads, WhatCanBeKnownBeforehandIsRefusedBeforehand) {
    EXPECT_EQ(begin(world.teacher, "../a.png", 5), "file_name");
    EXPECT_EQ(begin(world.teacher, "a.exe", 5), "file_type_unknown");
    EXPECT_EQ(begin(world.teacher, "a.png", 0), "too_small");
    EXPECT_EQ(begin(world.teacher, "a.png", (std::size_t{2} << 30) + 1), "too_great");
    EXPECT_EQ(begin(world.teacher, "a.png", 5, "abc"), "not_a_hash");
    EXPECT_EQ(begin(world.administrator, "a.png", 5), "required") << "of no school";
    EXPECT_EQ(rows("files_upload"), 0);
}

TEST_P(Uploads, OnlyTheUploaderSeesThem) {
    const std::string id = begin(world.teacher, "a.png", png().size());
    const std::string file = upload(world.teacher, "b.png", png());
    for (const Actor& other :
         {world.principal, world.stranger, world.guardian, world.officer, world.administrator}) {
        EXPECT_EQ(ask(other, "GET " + uploads_path(id)).status, 404);
        EXPECT_EQ(send(other, id, 0, "x").status, 404);
        EXPECT_EQ(ask(other, "DELETE " + uploads_path(id)).status, 404);
        EXPECT_EQ(ask(other, "GET " + file_path(file)).status, 404);
        EXPECT_EQ(ask(other, "GET " + file_path(file, "/content")).status, 404);
        EXPECT_EQ(ask(other, "DELETE " + file_path(file)).status, 404);
    }
    for (const char* nonsense : {"x", "upl_", "fil_0000000000000", "upl_0000000000001"})
        EXPECT_EQ(ask(world.teacher, std::string("GET ") + uploads_path(nonsense)).status, 404) << nonsense;
    EXPECT_EQ(content(world.teacher, file), png());
}

TEST_P(Uploads, AbortedOnesAreGone) {
    const std::string id = begin(world.teacher, "a.png", png().size());
    send(world.teacher, id, 0, png().substr(0, 5));
    EXPECT_EQ(ask(world.teacher, "DELETE " + uploads_path(id)).status, 204);
    EXPECT_EQ(ask(world.teacher, "GET " + uploads_path(id)).status, 404);
    EXPECT_EQ(staged(), 0u);
}

TEST_P(Uploads, QuotaCountsEachContentOnceAndWhatIsOnItsWay) {
    const auto size = static_cast<std::int64_t>(png().size());
    set_quota(2 * size);
    upload(world.teacher, "a.png", png());
    upload(world.principal, "b.png", png());  // the same content
    EXPECT_EQ(contents(), 1u);
    EXPECT_EQ(member(ask(world.teacher, "GET /api/v1/files/usage"), "used"), std::to_string(size));
    const std::string waiting = begin(world.teacher, "c.png", static_cast<std::size_t>(size));
    EXPECT_EQ(begin(world.teacher, "d.png", 1), "quota_exceeded");
    EXPECT_EQ(begin(world.stranger, "d.png", 1000).substr(0, 4), "upl_") << "another school has its own";
    ask(world.teacher, "DELETE " + uploads_path(waiting));
    EXPECT_EQ(begin(world.teacher, "d.png", static_cast<std::size_t>(size) + 1), "quota_exceeded");
    EXPECT_EQ(begin(world.teacher, "d.png", static_cast<std::size_t>(size)).substr(0, 4), "upl_");
}

TEST_P(Uploads, OpenOnesOfAnAccountAreBounded) {
    for (int i = 0; i < 20; ++i) EXPECT_EQ(begin(world.teacher, "a.png", 5).substr(0, 4), "upl_");
    EXPECT_EQ(begin(world.teacher, "a.png", 5), "too_many_uploads");
    EXPECT_EQ(begin(world.principal, "a.png", 5).substr(0, 4), "upl_");
    const http::Response refused =
        world.call(world.teacher, "POST " + uploads_path(), R"({"name": "a.png", "size": 5})");
    EXPECT_EQ(refused.status, 429);
    EXPECT_FALSE(refused.header("Retry-After")) << "nobody knows when he will have finished one";
}

TEST_P(Uploads, FamiliesHoldLittleThatHangsOnNothing) {
    constexpr std::size_t limit = std::size_t{50} << 20;
    const std::string waiting = begin(world.guardian, "a.mp4", limit);
    EXPECT_EQ(waiting.substr(0, 4), "upl_");
    EXPECT_EQ(begin(world.guardian, "b.png", 1), "too_much_loose");
    EXPECT_EQ(ask(world.guardian, "DELETE " + uploads_path(waiting)).status, 204);
    const std::string file = upload(world.guardian, "a.png", png());
    EXPECT_EQ(begin(world.guardian, "b.mp4", limit - png().size() + 1), "too_much_loose");
    EXPECT_EQ(ask(world.guardian, "DELETE " + file_path(file)).status, 204);
    EXPECT_EQ(begin(world.guardian, "b.mp4", limit).substr(0, 4), "upl_");
    EXPECT_EQ(begin(world.teacher, "b.mp4", limit + 1).substr(0, 4), "upl_");
}

TEST_P(Uploads, GoOutWithTheirNameAndRunNowhere) {
    const std::string file = upload(world.teacher, "Đơn xin phép.png", png());
    const http::Response answer = ask(world.teacher, "GET " + file_path(file, "/content"));
    EXPECT_EQ(answer.content_type, "image/png");
    EXPECT_EQ(*answer.header("ETag"), '"' + sha256_of(png()) + '"');
    EXPECT_EQ(
        *answer.header("Content-Disposition"),
        "attachment; filename=\"don xin phep.png\"; filename*=UTF-8''%C4%90%C6%A1n%20xin%20ph%C3%A9p.png");
    EXPECT_EQ(*answer.header("X-Content-Type-Options"), "nosniff");
    EXPECT_TRUE(answer.header("Content-Security-Policy")->starts_with("sandbox"));
    const http::Response shown = ask(world.teacher, "GET " + file_path(file, "/content?inline=true"));
    EXPECT_TRUE(shown.header("Content-Disposition")->starts_with("inline;"));
    const std::string text = upload(world.teacher, "a.txt", "text");
    const http::Response never = ask(world.teacher, "GET " + file_path(text, "/content?inline=true"));
    EXPECT_TRUE(never.header("Content-Disposition")->starts_with("attachment;"));
}

TEST_P(Uploads, RangesAreCutFromBothKindsOfVault) {
    const std::string bytes = jpeg() + std::string(2'500'000, 'y') + "the end";
    const std::string file = upload(world.teacher, "a.jpg", bytes);
    const auto part = [&](const std::string& range) {
        return world.call(world.teacher, "GET " + file_path(file, "/content"), {}, {{"Range", range}});
    };
    EXPECT_EQ(bytes_of(part("bytes=0-2")), bytes.substr(0, 3));
    EXPECT_EQ(bytes_of(part("bytes=-7")), "the end");
    EXPECT_EQ(bytes_of(part("bytes=100-")), bytes.substr(100));
    EXPECT_EQ(*part("bytes=5-5").header("Content-Range"), "bytes 5-5/" + std::to_string(bytes.size()));
    EXPECT_EQ(part("bytes=" + std::to_string(bytes.size()) + "-").status, 416);
    EXPECT_EQ(part("bytes=0-1,5-6").status, 200);
    EXPECT_EQ(content(world.teacher, file), bytes);
    const http::Response known = world.call(world.teacher, "GET " + file_path(file, "/content"), {},
                                            {{"If-None-Match", '"' + sha256_of(bytes) + '"'}});
    EXPECT_EQ(known.status, 304);
}

}  // namespace
}  // namespace truong::files::test

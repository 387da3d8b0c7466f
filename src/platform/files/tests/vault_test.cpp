// Both kinds of vault keep, give, list and remove in the same way.
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <set>

#include "base/finding.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/files/folder_vault.hpp"
#include "platform/files/tests/bucket.hpp"

namespace truong::files::test {
namespace {

enum class Kind { folder, bucket };

std::filesystem::path new_place() {
    std::random_device device;
    const auto place = std::filesystem::temp_directory_path()
                       / ("truong_files_" + std::to_string(device()) + std::to_string(device()));
    std::filesystem::create_directories(place);
    return place;
}

std::string random_bytes(std::size_t size) {
    std::mt19937_64 random(size);
    std::string bytes(size, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

class Vaults : public testing::TestWithParam<Kind> {
protected:
    Vaults() : place(new_place()) {
        if (GetParam() == Kind::bucket) {
            bucket.emplace();
            vault = std::make_unique<S3Vault>(bucket->settings());
        } else {
            vault = std::make_unique<FolderVault>(place / "files");
        }
    }
    ~Vaults() override { std::filesystem::remove_all(place); }

    std::filesystem::path file_of(const std::string& bytes) {
        const auto path = place / ("given" + std::to_string(++given));
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    std::string put(const std::string& bytes) {
        const std::string hash = crypto::hex(crypto::sha256(bytes));
        vault->put(hash, file_of(bytes), now);
        return hash;
    }
    std::string all_of(const std::string& hash) {
        const auto content = vault->open(hash);
        if (!content) return "?none";
        std::string bytes;
        while (bytes.size() < content->size()) bytes += content->read(bytes.size(), piece_limit);
        return bytes;
    }

    std::filesystem::path place;
    std::optional<Bucket> bucket;
    std::unique_ptr<Vault> vault;
    Instant now = *parse_instant("2026-11-20T01:00:00Z");
    int given = 0;
};
std::string kind_name(const testing::TestParamInfo<Kind>& kind) {
    return kind.param == Kind::folder ? "Folder" : "Bucket";
}
INSTANTIATE_TEST_SUITE_P(, Vaults, testing::Values(Kind::folder, Kind::bucket), kind_name);

TEST_P(Vaults, GiveBackWhatTheyGot) {
    for (const std::size_t size : {1u, 1000u, 3'000'000u}) {
        const std::string bytes = random_bytes(size);
        EXPECT_EQ(all_of(put(bytes)), bytes);
    }
}

TEST_P(Vaults, KeepLargeContents) {
    const std::string bytes = random_bytes(17 * 1024 * 1024 + 5);
    const std::string hash = put(bytes);
    const auto content = vault->open(hash);
    ASSERT_TRUE(content);
    EXPECT_EQ(content->size(), bytes.size());
    EXPECT_EQ(hash_of(*content), hash);
    EXPECT_EQ(content->read(16'000'000, 100), bytes.substr(16'000'000, 100));
    EXPECT_EQ(bucket ? bucket->parts() : 3, 3);
}

TEST_P(Vaults, KeepEqualContentsOnce) {
    const std::string hash = put("a");
    EXPECT_EQ(put("a"), hash);
    int found = 0;
    vault->each([&](const Kept&) { ++found; });
    EXPECT_EQ(found, 1);
}

TEST_P(Vaults, LeaveTheGivenFile) {
    const auto file = file_of("x");
    vault->put(crypto::hex(crypto::sha256("x")), file, now);
    EXPECT_EQ(std::filesystem::file_size(file), 1u);
}

TEST_P(Vaults, PutAgainMendsWhatIsTooShort) {
    const std::string hash = put("whole");
    const std::string name = hash.substr(0, 2) + '/' + hash.substr(2, 2) + '/' + hash;
    if (bucket)
        bucket->damage("truong/" + name, "who");
    else
        std::filesystem::resize_file(place / "files" / name, 3);
    put("whole");
    EXPECT_EQ(all_of(hash), "whole");
}

TEST_P(Vaults, KnowWhatIsNotThere) {
    const std::string hash(64, '0');
    EXPECT_FALSE(vault->open(hash));
    EXPECT_FALSE(vault->remove(hash));
    vault->each([](const Kept&) { ADD_FAILURE() << "an empty vault lists something"; });
}

TEST_P(Vaults, RemoveForGood) {
    const std::string hash = put("b");
    EXPECT_TRUE(vault->remove(hash));
    EXPECT_FALSE(vault->open(hash));
    EXPECT_FALSE(vault->remove(hash));
}

TEST_P(Vaults, ListContentsWithSizeAndAge) {
    std::set<std::string> put_in;
    for (const char* bytes : {"1", "22", "333", "4444", "55555"}) put_in.insert(put(bytes));
    std::set<std::string> listed;
    std::uint64_t all = 0;
    vault->each([&](const Kept& kept) {
        listed.insert(kept.hash);
        all += kept.size;
        EXPECT_EQ(kept.since.ms, now.ms);
    });
    EXPECT_EQ(listed, put_in);
    EXPECT_EQ(all, 15u);
}

TEST_P(Vaults, NameStrangersWithoutHash) {
    const std::string hash = put("c");
    if (bucket) {
        bucket->damage("truong/notes.txt", "x");
    } else {
        std::ofstream(place / "files" / "notes.txt") << "x";
        std::ofstream(place / "files" / hash) << "x";  // a good name at a wrong place
    }
    int strangers = 0;
    vault->each([&](const Kept& kept) { strangers += kept.hash.empty(); });
    EXPECT_EQ(strangers, bucket ? 1 : 2);
}

TEST(Bucket, BusyStoreIsAskedOnceMoreAndThenUnavailable) {
    Bucket bucket;
    S3Vault vault(bucket.settings());
    bucket.fail_next(1);
    EXPECT_FALSE(vault.open(std::string(64, '0')));
    bucket.fail_next(100);
    try {
        vault.open(std::string(64, '0'));
        ADD_FAILURE() << "opened";
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.kind(), ProblemKind::unavailable);
    }
}

TEST(Bucket, WrongKeyIsRefused) {
    Bucket bucket;
    S3Settings settings = bucket.settings();
    settings.key.secret_key += 'x';
    EXPECT_THROW(S3Vault(settings).open(std::string(64, '0')), Problem);
    EXPECT_EQ(bucket.unsigned_requests(), 1);
}

TEST(Bucket, SettingsAreReadAndCleartextStaysOnTheMachine) {
    const auto place = new_place();
    const auto write = [&](const std::string& endpoint) {
        std::ofstream(place / "files.json") << R"({"endpoint":")" + endpoint
                                                   + R"(","region":"r","bucket":"b","access_key":"a",)"
                                                   + R"("secret_key":"s"})";
    };
    EXPECT_FALSE(read_s3_settings(place / "files.json"));
    for (const char* good : {"https://s3.example.vn", "http://127.0.0.1:9000"}) {
        write(good);
        EXPECT_EQ(read_s3_settings(place / "files.json")->endpoint, good);
        EXPECT_TRUE(open_vault(place));
    }
    for (const char* bad : {"http://10.0.0.1:9000", "http://s3.example.vn", "s3.example.vn", "https://a/b"}) {
        write(bad);
        EXPECT_THROW(open_vault(place), Problem) << bad;
    }
    std::filesystem::remove_all(place);
}

// The published examples of "Signature Calculations for the Authorization Header" (Amazon S3, API reference).
class Signature : public testing::Test {
protected:
    std::string signature(S3Request request) const {
        request.headers.emplace_back("host", "examplebucket.s3.amazonaws.com");
        const std::string text = sign(request, key, *parse_instant("2013-05-24T00:00:00Z")).back().second;
        return text.substr(text.find("Signature=") + 10);
    }
    const S3Key key{"us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"};
};

TEST_F(Signature, IsThePublishedOne) {
    EXPECT_EQ(signature({.method = "GET", .path = "/test.txt", .headers = {{"range", "bytes=0-9"}}}),
              "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    EXPECT_EQ(signature({.method = "PUT",
                         .path = "/test$file.text",
                         .headers = {{"date", "Fri, 24 May 2013 00:00:00 GMT"},
                                     {"x-amz-storage-class", "REDUCED_REDUNDANCY"}},
                         .body = "Welcome to Amazon S3."}),
              "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    EXPECT_EQ(signature({.method = "GET", .path = "/", .query = {{"lifecycle", ""}}}),
              "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    EXPECT_EQ(signature({.method = "GET", .path = "/", .query = {{"prefix", "J"}, {"max-keys", "2"}}}),
              "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

}  // namespace
}  // namespace truong::files::test

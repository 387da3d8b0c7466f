#include "platform/keys/cipher.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <set>
#include <thread>
#include <vector>

namespace truong::keys {
namespace {

constexpr std::string_view context = "people_pupil.personal_number/7";
constexpr std::string_view plain = "079201001234";

Key counted_key() {
    Key key;
    for (std::size_t index = 0; index < Key::size; ++index)
        key.bytes()[index] = static_cast<unsigned char>(index);
    return key;
}

std::string hex(std::string_view bytes) {
    std::string digits;
    append_hex(digits, {reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
    return digits;
}

std::string nonce_of(std::string_view sealed) { return std::string(sealed.substr(5, 12)); }

struct Opened {
    bool whole = false;
    std::string plain;
};

Opened open(const Key& key, std::string_view sealed, std::string_view with = context) {
    Opened opened;
    opened.plain.resize(sealed.size() < sealed_overhead ? 0 : sealed.size() - sealed_overhead, '?');
    opened.whole = open_under(key, sealed, with,
                              {reinterpret_cast<unsigned char*>(opened.plain.data()), opened.plain.size()});
    return opened;
}

TEST(KeysCipher, OpensWhatItSealed) {
    const Key key = Key::random();
    for (const std::size_t length : {0U, 1U, 12U, 15U, 16U, 17U, 1'000U, 1U << 20}) {
        std::string text(length, '\0');
        for (std::size_t index = 0; index < length; ++index) text[index] = static_cast<char>(index * 7);
        const std::string sealed = seal_under(key, 9, text, context);
        EXPECT_EQ(sealed.size(), length + sealed_overhead);
        const Opened opened = open(key, sealed);
        EXPECT_TRUE(opened.whole) << length;
        EXPECT_TRUE(opened.plain == text) << length;
    }
}

TEST(KeysCipher, EmptyViewsWithoutAddressAreTexts) {
    const Key key = Key::random();
    const std::string sealed = seal_under(key, 9, {}, {});
    EXPECT_TRUE(open(key, sealed, {}).whole);
    EXPECT_FALSE(open(key, sealed, "x").whole);
}

// Made with another implementation: what is in a database today must open with the program of tomorrow.
TEST(KeysCipher, FormatStaysAsItIs) {
    constexpr unsigned char sealed[] = {
        0x01, 0x01, 0x02, 0x03, 0x04, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
        0x6e, 0x6f, 0x78, 0x2c, 0xe7, 0x54, 0x49, 0xd8, 0x66, 0xae, 0x0f, 0x50, 0x6c, 0xdc, 0x77,
        0xcd, 0x9a, 0xe3, 0x9a, 0xe9, 0xa4, 0xa8, 0x8b, 0xb0, 0x3a, 0x1b, 0xa2, 0x35, 0x37, 0xc6};
    const std::string_view text(reinterpret_cast<const char*>(sealed), sizeof sealed);
    EXPECT_EQ(number_in(text), 0x01020304U);
    const Opened opened = open(counted_key(), text);
    EXPECT_TRUE(opened.whole);
    EXPECT_EQ(opened.plain, plain);
    EXPECT_EQ(keyed_hash(counted_key(), plain, context), "2563618d84e476360d5021c1e56b7a6f");
}

TEST(KeysCipher, NumberStandsInFront) {
    const std::string sealed = seal_under(Key::random(), 0x01020304, plain, context);
    EXPECT_EQ(hex(sealed.substr(0, 5)), "0101020304");
    EXPECT_EQ(number_in(sealed), 0x01020304U);
    EXPECT_EQ(number_in(sealed.substr(0, sealed_overhead - 1)), 0U);
    EXPECT_EQ(number_in('\2' + sealed.substr(1)), 0U);
    EXPECT_EQ(number_in({}), 0U);
}

TEST(KeysCipher, EveryBitCounts) {
    const Key key = Key::random();
    const std::string sealed = seal_under(key, 9, plain, context);
    for (std::size_t place = 0; place < sealed.size(); ++place)
        for (int bit = 0; bit < 8; ++bit) {
            std::string other = sealed;
            other[place] = static_cast<char>(other[place] ^ 1 << bit);
            EXPECT_FALSE(open(key, other).whole) << "byte " << place << ", bit " << bit;
        }
}

TEST(KeysCipher, EveryLengthCounts) {
    const Key key = Key::random();
    const std::string sealed = seal_under(key, 9, plain, context);
    for (std::size_t length = 0; length < sealed.size(); ++length)
        EXPECT_FALSE(open(key, sealed.substr(0, length)).whole) << length;
    EXPECT_FALSE(open(key, sealed + '\0').whole);
}

TEST(KeysCipher, OtherContextOrKeyOpensNothing) {
    const Key key = Key::random();
    const std::string sealed = seal_under(key, 9, plain, context);
    for (const std::string_view other :
         {"people_pupil.personal_number/8", "people_pupil.personal_number/", ""})
        EXPECT_FALSE(open(key, sealed, other).whole) << other;
    EXPECT_FALSE(open(Key::random(), sealed).whole);
}

TEST(KeysCipher, WhatDoesNotOpenLeavesNothing) {
    const Key key = Key::random();
    const Opened opened = open(key, seal_under(key, 9, plain, context), "elsewhere");
    EXPECT_EQ(opened.plain, std::string(plain.size(), '\0'));
}

TEST(KeysCipher, NoNonceTwice) {
    constexpr int each = 5'000;
    std::vector<std::vector<std::string>> found(4);
    std::vector<std::thread> threads;
    threads.reserve(found.size());
    for (auto& mine : found)
        threads.emplace_back([&mine] {
            for (int turn = 0; turn < each; ++turn)
                mine.push_back(nonce_of(seal_under(counted_key(), 1, plain, context)));
        });
    for (std::thread& thread : threads) thread.join();
    std::set<std::string> all;
    for (const auto& mine : found) all.insert(mine.begin(), mine.end());
    EXPECT_EQ(all.size(), found.size() * each);
}

TEST(KeysCipher, NoNonceTwiceAfterAFork) {
    const std::string before = seal_under(counted_key(), 1, plain, context);  // some have been drawn
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    const std::string after = nonce_of(seal_under(counted_key(), 1, plain, context));
    if (child == 0) ::_exit(::write(ends[1], after.data(), after.size()) == 12 ? 0 : 1);
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    std::string theirs(12, '\0');
    EXPECT_EQ(::read(ends[0], theirs.data(), theirs.size()), 12);
    EXPECT_NE(theirs, after);
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST(KeysCipher, HashTellsTextsContextsAndKeysApart) {
    const Key key = Key::random();
    const std::string hash = keyed_hash(key, plain, context);
    EXPECT_EQ(hash.size(), 32U);
    EXPECT_EQ(hash.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(keyed_hash(key, plain, context), hash);
    EXPECT_NE(keyed_hash(key, plain, "staff_member.personal_number"), hash);
    EXPECT_NE(keyed_hash(key, "079201001235", context), hash);
    EXPECT_NE(keyed_hash(Key::random(), plain, context), hash);
    EXPECT_NE(keyed_hash(key, "bc", "a"), keyed_hash(key, "c", "ab"));
    EXPECT_NE(keyed_hash(key, {}, "a"), keyed_hash(key, "a", {}));
}

TEST(KeysCipher, KeyLeavesNoCopyBehind) {
    alignas(Key) std::array<unsigned char, sizeof(Key)> place;
    Key* const key = std::construct_at(reinterpret_cast<Key*>(place.data()), counted_key());
    EXPECT_TRUE(std::ranges::any_of(place, [](unsigned char byte) { return byte != 0; }));
    std::destroy_at(key);
    EXPECT_TRUE(std::ranges::all_of(place, [](unsigned char byte) { return byte == 0; }));
    std::string text = "secret";
    cleanse(text);
    EXPECT_EQ(text, std::string(6, '\0'));
}

}  // namespace
}  // namespace truong::keys

#include "base/text.hpp"

#include <gtest/gtest.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace truong::text {
namespace {

using namespace std::string_literals;
using Texts = std::vector<std::string>;

/// Letters and tones apart, as some keyboards and file systems write them.
std::string nfd(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    std::string result;
    icu::Normalizer2::getNFDInstance(status)->normalize(text, status).toUTF8String(result);
    EXPECT_TRUE(U_SUCCESS(status));
    return result;
}

std::string utf8_of(UChar32 point) {
    std::string result;
    icu::UnicodeString(point).toUTF8String(result);
    return result;
}

Texts shuffled(Texts list, unsigned seed) {
    std::mt19937 random(seed);
    std::ranges::shuffle(list, random);
    return list;
}

const Texts vietnamese_texts = {"Nguyễn Thị Hiền", "Đặng Đình Đức", "Trường Tiểu học Ô Môn",
                                "ƯỚC MƠ",          "phượng vĩ",     "Quỳnh",
                                "ấ ầ ẩ ẫ ậ",       "ứ ừ ử ữ ự"};

TEST(Utf8, AcceptsExactlyWhatIsWellFormed) {
    for (const std::string& good : {""s, "an"s, "Nguyễn"s, "\0"s, "\xF0\x9F\x8E\x93"s, "\xF4\x8F\xBF\xBF"s})
        EXPECT_TRUE(valid_utf8(good)) << good;
    for (const std::string& bad :
         {"\x80"s, "\xC3"s, "\xC0\x80"s, "\xE0\x80\x80"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s, "\xFF"s,
          "an\xE1\xBB"s, "\xE1\xBBn"s, "\xF8\x88\x80\x80\x80"s})
        EXPECT_FALSE(valid_utf8(bad));
}

TEST(Utf8, CountsCodePoints) {
    EXPECT_EQ(length(""), 0U);
    EXPECT_EQ(length("Nguyễn"), 6U);
    EXPECT_EQ(length("🎓 Đ"), 3U);
    EXPECT_EQ(length(nfd("ề")), 3U);
}

TEST(Nfc, GivesOneSpelling) {
    for (const std::string& text : vietnamese_texts) {
        EXPECT_EQ(nfc(nfd(text)), text);
        EXPECT_EQ(nfc(text), text);
        EXPECT_NE(nfd(text), text);
    }
    EXPECT_EQ(nfc("e\u0323\u0302"), nfc("e\u0302\u0323"));
    EXPECT_EQ(nfc(""), "");
}

TEST(Printable, RefusesControlCharacters) {
    for (const std::string& good :
         {""s, "Dòng một\nDòng hai\tcột"s, "a\r\nb"s, "\u00A0"s, "Ả"s, "🎓"s, "\u00C2"s})
        EXPECT_TRUE(printable(good)) << good;
    for (const std::string& bad :
         {"a\0b"s, "\x01"s, "\x1B[0m"s, "a\rb"s, "a\r"s, "\x7F"s, "\u0080"s, "\u009F"s, "\xFF"s})
        EXPECT_FALSE(printable(bad)) << bad;
}

TEST(Tidy, LeavesSingleSpacesInside) {
    EXPECT_EQ(tidy("  Nguyễn \t\n Văn\u00A0\u3000An\u2003"), "Nguyễn Văn An");
    EXPECT_EQ(tidy(" \u00A0\u3000 "), "");
    EXPECT_EQ(tidy(""), "");
    EXPECT_EQ(tidy("An"), "An");
}

TEST(Tidy, RemovesWhatHasNoWidth) {
    EXPECT_EQ(tidy("\uFEFFNg\u200Buyễn\u200C\u200D An\u2060"), "Nguyễn An");
    EXPECT_EQ(tidy("Văn \u200B An"), "Văn An");
    EXPECT_EQ(tidy("\u200B"), "");
    EXPECT_EQ(tidy("e\u0302\u200D\u0300"), "ề");
}

TEST(Tidy, ASecondTimeChangesNothing) {
    std::mt19937 random(3);
    const Texts pieces = {"e",      "\u0302", "\u0300", " ", "\u00A0", "\u200B",
                          "\uFEFF", "Đ",      "\n",     "ở", "\u0323"};
    for (int run = 0; run < 5'000; ++run) {
        std::string text;
        for (int i = 0; i < 8; ++i) text += pieces[random() % pieces.size()];
        const std::string once = tidy(text);
        ASSERT_EQ(tidy(once), once);
        ASSERT_EQ(nfc(once), once);
        ASSERT_EQ(tidy(nfd(text)), once);
    }
}

TEST(Fold, WorkedExamples) {
    EXPECT_EQ(fold("Đào  Thị HIỀN"), "dao thi hien");
    EXPECT_EQ(fold("Đặng đình ĐỨC"), "dang dinh duc");
    EXPECT_EQ(fold("Ðặng"), "dang");  // U+00D0, which old fonts show as Đ
    EXPECT_EQ(fold("ＡＢＣ　１２"), "abc 12");
    EXPECT_EQ(fold("ﬁ ﬂ ﬃ"), "fi fl ffi");
    EXPECT_EQ(fold("ƯỚC MƠ"), "uoc mo");
    EXPECT_EQ(fold(" \u00A010\u2011A1\u200B "), "10\u2010a1");
    EXPECT_EQ(fold("STRASSE"), fold("Straße"));
    EXPECT_EQ(fold("İ"), "i");
    EXPECT_EQ(fold(""), "");
}

TEST(Fold, EveryVietnameseLetterBecomesALatinOne) {
    const std::string letters =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    const std::string expected =
        "aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeeghiiiiiiklmnoooooooooooooooooopqrstuuuuuuuuuuuuvxyyyyyy";
    std::string capitals;
    icu::UnicodeString::fromUTF8(letters).toUpper().toUTF8String(capitals);
    EXPECT_EQ(fold(letters), expected);
    EXPECT_EQ(fold(nfd(letters)), expected);
    EXPECT_EQ(fold(capitals), expected);
    EXPECT_EQ(fold(nfd(capitals)), expected);
}

TEST(Fold, IsTheSameForEverySpelling) {
    for (const std::string& text : vietnamese_texts) {
        EXPECT_EQ(fold(nfd(text)), fold(text));
        EXPECT_EQ(fold(tidy(text)), fold(text));
        std::string odd = "\uFEFF " + text + "\u3000";
        std::ranges::replace(odd, ' ', '\t');
        EXPECT_EQ(fold(odd), fold(text));
    }
}

TEST(Fold, OfEveryCharacterIsStable) {
    for (UChar32 point = 1; point < 0x30000; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        std::string letter = "x";
        letter.append(utf8_of(point)).append("y");
        const std::string once = fold(letter);
        ASSERT_EQ(fold(once), once) << std::hex << point;
        ASSERT_EQ(fold(nfd(letter)), once) << std::hex << point;
        ASSERT_EQ(fold(tidy(letter)), once) << std::hex << point;
    }
}

TEST(SortKey, OrdersTonesLettersAndWordsAsInVietnamese) {
    const Texts expected = {"a",       "à",    "ả",  "ã",  "á", "ạ", "an",  "ăn",  "ân",  "b",
                            "da",      "dz",   "đa", "đá", "e", "ê", "hoa", "hoà", "hòa", "hóa",
                            "hoa mai", "hoan", "o",  "ô",  "ơ", "u", "ư",   "y"};
    for (unsigned seed = 0; seed < 20; ++seed) {
        Texts list = shuffled(expected, seed);
        std::ranges::sort(list, {}, sort_key);
        ASSERT_EQ(list, expected);
    }
}

TEST(SortKey, EveryToneOfEveryVowel) {
    const Texts rows = {"a à ả ã á ạ", "ă ằ ẳ ẵ ắ ặ", "â ầ ẩ ẫ ấ ậ", "e è ẻ ẽ é ẹ",
                        "ê ề ể ễ ế ệ", "i ì ỉ ĩ í ị", "o ò ỏ õ ó ọ", "ô ồ ổ ỗ ố ộ",
                        "ơ ờ ở ỡ ớ ợ", "u ù ủ ũ ú ụ", "ư ừ ử ữ ứ ự", "y ỳ ỷ ỹ ý ỵ"};
    std::string previous;
    for (const std::string& row : rows)
        for (std::size_t begin = 0; begin < row.size();) {
            const std::size_t end = std::min(row.find(' ', begin), row.size());
            const std::string vowel = row.substr(begin, end - begin);
            EXPECT_LT(previous, sort_key(vowel)) << vowel;
            previous = sort_key(vowel);
            begin = end + 1;
        }
}

TEST(SortKey, IsOneKeyForOneText) {
    for (const std::string& text : vietnamese_texts) EXPECT_EQ(sort_key(nfd(text)), sort_key(text));
    EXPECT_EQ(sort_key("e\u0323\u0302"), sort_key("e\u0302\u0323"));
    EXPECT_LT(sort_key(""), sort_key("a"));
}

TEST(SortKey, OfMarksInAnyOrderIsThatOfTheirNormalForm) {
    std::mt19937 random(17);
    const Texts marks = {"\u0302", "\u0306", "\u031B", "\u0300", "\u0301",
                         "\u0303", "\u0309", "\u0323", "\u0345"};
    for (int run = 0; run < 20'000; ++run) {
        std::string text = run % 2 == 0 ? "o" : "ơ";
        for (std::size_t more = random() % 5; more > 0; --more) text += marks[random() % marks.size()];
        ASSERT_EQ(sort_key(text), sort_key(nfc(text))) << nfc(text);
        ASSERT_EQ(sort_key(nfd(text)), sort_key(nfc(text))) << nfc(text);
    }
}

TEST(SortKey, OfALongTextIsWhole) {
    for (const std::string letter : {"z", "Ự", "龥", "🎓"}) {
        std::string lengthy;
        for (int i = 0; i < 5'000; ++i) lengthy += letter;
        EXPECT_LT(sort_key(lengthy), sort_key(lengthy + "a")) << letter;
        EXPECT_LT(sort_key(lengthy + "a"), sort_key(lengthy + "á")) << letter;
        EXPECT_EQ(sort_key(lengthy).find('\0'), std::string::npos) << letter;
    }
}

TEST(SortKey, HasNoZeroByte) {
    for (UChar32 point = 0; point < 0x30000; point += 7) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        ASSERT_EQ(sort_key(utf8_of(point)).find('\0'), std::string::npos) << std::hex << point;
    }
}

TEST(SortKey, IsTheSameInEveryThread) {
    Texts expected;
    for (const std::string& text : vietnamese_texts) expected.push_back(sort_key(text) + name_sort_key(text));
    const auto count_faults = [&](int& faults) {
        for (std::size_t run = 0; run < 500 * expected.size(); ++run) {
            const std::string& text = vietnamese_texts[run % expected.size()];
            if (sort_key(text) + name_sort_key(text) != expected[run % expected.size()]) ++faults;
        }
    };
    std::vector<int> wrong(4, 0);
    std::vector<std::jthread> threads;
    for (int& faults : wrong) threads.emplace_back([&] { count_faults(faults); });
    threads.clear();
    EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

/// A register as a homeroom teacher would write it.
const Texts school_register = {
    "An",           "Lê An",          "Nguyễn Văn An",   "NGUYỄN VĂN ÁN",  "Trần Thị Bảo Ân",
    "Lê Hoàng Anh", "Nguyễn Đức Anh", "NGUYỄN NGỌC ANH", "Nguyễn Thị Anh", "Trần Anh",
    "Đỗ Văn Ánh",   "Vũ Bình",        "Phạm Dung",       "Hồ Đạt",         "Hồ Thị Hà",
    "Đinh Thu Hà",  "Lê Hải",         "Lê Hạ",           "Bùi Thúy Hiền",
};

TEST(NameSortKey, OrdersARegisterByGivenNameThenFamilyThenMiddle) {
    const Texts expected = {"An",           "Lê An",          "Nguyễn Văn An",   "NGUYỄN VĂN ÁN",
                            "Lê Hoàng Anh", "Nguyễn Đức Anh", "NGUYỄN NGỌC ANH", "Nguyễn Thị Anh",
                            "Trần Anh",     "Đỗ Văn Ánh",     "Trần Thị Bảo Ân", "Vũ Bình",
                            "Phạm Dung",    "Hồ Đạt",         "Đinh Thu Hà",     "Hồ Thị Hà",
                            "Lê Hạ",        "Lê Hải",         "Bùi Thúy Hiền"};
    for (unsigned seed = 0; seed < 20; ++seed) {
        Texts list = shuffled(school_register, seed);
        std::ranges::sort(list, {}, name_sort_key);
        ASSERT_EQ(list, expected);
    }
}

TEST(NameSortKey, AShorterFieldStaysInFrontWhateverFollows) {
    EXPECT_LT(name_sort_key("Vũ Yên An"), name_sort_key("Bùi An Anh"));
    EXPECT_LT(name_sort_key("Hồ Yên Vy"), name_sort_key("Hồng An Vy"));
    EXPECT_LT(name_sort_key("Lê Thị Vy"), name_sort_key("Lê Thị An Vy"));
    EXPECT_LT(name_sort_key("Lê Thị Vy"), name_sort_key("Lê Thịnh Vy"));
    EXPECT_LT(name_sort_key("Lê Vy"), name_sort_key("Lê An Vy"));
    EXPECT_LT(name_sort_key("Vy"), name_sort_key("An Vy"));
}

TEST(NameSortKey, IsOneKeyForOneNameAndTwoForTwo) {
    for (const std::string& name : school_register) {
        EXPECT_EQ(name_sort_key(nfd(name)), name_sort_key(name));
        EXPECT_EQ(name_sort_key("  " + name + "\u00A0"), name_sort_key(name));
    }
    EXPECT_NE(name_sort_key("Lê An"), name_sort_key("LÊ AN"));
    EXPECT_LT(name_sort_key("LÊ AN"), name_sort_key("Lê Ánh"));
    EXPECT_NE(name_sort_key("Lê Hoà"), name_sort_key("Lê Hòa"));
}

TEST(NameSortKey, AgreesWithComparingFieldByField) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("vi"), status));
    ASSERT_TRUE(U_SUCCESS(status));
    collator->setStrength(icu::Collator::SECONDARY);
    const auto order = [&](const std::string& left, const std::string& right) {
        const NameParts a = name_parts(left), b = name_parts(right);
        for (const auto field : {&NameParts::given, &NameParts::family, &NameParts::middle}) {
            const UCollationResult result = collator->compareUTF8(a.*field, b.*field, status);
            if (result != UCOL_EQUAL) return static_cast<int>(result);
        }
        return (left > right) - (left < right);
    };
    const Texts words = {"An", "AN",     "Anh", "Ân", "á", "Á",  "Đ",  "D",
                         "Ng", "Nguyễn", "ngu", "Z",  "-", "Ô'", "龥", "á\u0307"};
    std::mt19937 random(13);
    const auto name = [&] {
        std::string text = words[random() % words.size()];
        for (std::size_t more = random() % 4; more > 0; --more)
            text.append(" ").append(words[random() % words.size()]);
        return text;
    };
    for (int run = 0; run < 20'000; ++run) {
        const std::string left = name(), right = name();
        const std::string left_key = name_sort_key(left), right_key = name_sort_key(right);
        ASSERT_EQ((left_key > right_key) - (left_key < right_key), order(left, right))
            << left << " / " << right;
    }
}

TEST(NameParts, SplitsFirstAndLastWord) {
    const auto parts = [](std::string_view name) {
        const NameParts split = name_parts(name);
        return Texts{std::string(split.family), std::string(split.middle), std::string(split.given)};
    };
    EXPECT_EQ(parts("Nguyễn Thị Minh Khai"), (Texts{"Nguyễn", "Thị Minh", "Khai"}));
    EXPECT_EQ(parts("Lê An"), (Texts{"Lê", "", "An"}));
    EXPECT_EQ(parts("Lê   An"), (Texts{"Lê", "", "An"}));
    EXPECT_EQ(parts("An"), (Texts{"", "", "An"}));
    EXPECT_EQ(parts(" Lê  Văn  An "), (Texts{"Lê", "Văn", "An"}));
    EXPECT_EQ(parts(""), (Texts{"", "", ""}));
    EXPECT_EQ(parts("  "), (Texts{"", "", ""}));
}

TEST(Case, OfTablesAndAddresses) {
    EXPECT_EQ(snake_case("SchoolYear"), "school_year");
    EXPECT_EQ(snake_case("Roll"), "roll");
    EXPECT_EQ(snake_case("XmlFile"), "xml_file");
    EXPECT_EQ(snake_case("XMLFile"), "xml_file");
    EXPECT_EQ(snake_case("Grade10Class"), "grade10_class");
    EXPECT_EQ(snake_case("school_year"), "school_year");
    EXPECT_EQ(snake_case(""), "");
    EXPECT_EQ(kebab_case("school_year"), "school-year");
    EXPECT_EQ(kebab_case("roll"), "roll");
}

TEST(Text, OfBrokenUtf8IsStillAnswered) {
    for (const std::string& bad : {"\xFF"s, "an\xE1\xBB"s, "\xED\xA0\x80 x"s}) {
        EXPECT_TRUE(valid_utf8(nfc(bad)));
        EXPECT_TRUE(valid_utf8(tidy(bad)));
        EXPECT_TRUE(valid_utf8(fold(bad)));
        EXPECT_FALSE(sort_key(bad).empty());
    }
}

}  // namespace
}  // namespace truong::text

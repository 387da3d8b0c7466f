#include "catalog/json_text.hpp"

#include <gtest/gtest.h>

#include <random>

namespace truong::json {
namespace {

/// "code path args[0]" of the refusal; "accepted" without one.
std::string refusal(std::string_view text, const Limits& limits = {}) {
    try {
        parse(text, limits);
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.kind(), ProblemKind::invalid);
        if (problem.findings().size() != 1) return "not one finding";
        const Finding& finding = problem.findings().front();
        return finding.code + '|' + finding.path + '|' + (finding.args.empty() ? "" : finding.args.front());
    }
    return "accepted";
}

std::string again(std::string_view text) {
    std::string out;
    append(out, parse(text));
    return out;
}

std::string repeated(std::string_view part, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += part;
    return out;
}

TEST(JsonText, refuses_what_is_not_json_and_names_the_byte) {
    EXPECT_EQ(refusal(""), "not_json||0");
    EXPECT_EQ(refusal("   "), "not_json||3");
    EXPECT_EQ(refusal("{\"a\":1"), "not_json||6");
    EXPECT_EQ(refusal("{\"a\":1,}"), "not_json||7");
    EXPECT_EQ(refusal("[1,]"), "not_json||3");
    EXPECT_EQ(refusal("{a:1}"), "not_json||1");
    EXPECT_EQ(refusal("{'a':1}"), "not_json||1");
    EXPECT_EQ(refusal("[1] // no"), "not_json||4");
    EXPECT_EQ(refusal("/* no */ 1"), "not_json||0");
    EXPECT_EQ(refusal("\xEF\xBB\xBF{}"), "not_json||0") << "a byte order mark is not JSON";
    for (const char* text : {"{\"a\":1} x", "1 2",
                             "{}{}",        "[]]",
                             "NaN",         "-Infinity",
                             "nul",         "+1",
                             "01",          "-01",
                             "1.",          ".5",
                             "-",           "1e",
                             "0x10",        "\"a",
                             "\"\\x\"",     "\"\\u12\"",
                             "\"a\nb\"",    "\"\t\"",
                             "[1 2]",       "{\"a\" 1}",
                             "{\"a\":}",    "\"\\ud800\"",
                             "\"\\udc00\"", "\"\\ud800\\ud800\""})
        EXPECT_TRUE(refusal(text).starts_with("not_json|")) << text << " gave " << refusal(text);
    EXPECT_TRUE(refusal(std::string_view("{}\0", 3)).starts_with("not_json|"));
    EXPECT_TRUE(refusal(std::string_view("\"a\0b\"", 5)).starts_with("not_json|"));
}

TEST(JsonText, refuses_duplicate_keys_at_any_depth_and_names_them) {
    EXPECT_EQ(refusal(R"({"a":1,"a":1})"), "duplicate_key|a|");
    EXPECT_EQ(refusal(R"({"a":1,"\u0061":2})"), "duplicate_key|a|") << "an escape is the same key";
    EXPECT_EQ(refusal(R"({"marks":[1,{},3,{"presence":1,"id":2,"presence":3}]})"),
              "duplicate_key|marks[3].presence|");
    EXPECT_EQ(refusal(R"([[{"":1,"":2}]])"), "duplicate_key|[0][0].|");
    EXPECT_EQ(refusal(R"({"a":{"b":1},"b":{"a":2}})"), "accepted");
    std::string many = "{";
    for (int i = 0; i < 10'000; ++i) many += '"' + std::to_string(i) + "\":0,";
    EXPECT_EQ(refusal(many + R"("77":1})"), "duplicate_key|77|");
}

TEST(JsonText, a_path_does_not_repeat_whatever_the_client_sent) {
    const std::string key = repeated("ế", 100);
    EXPECT_EQ(refusal("{\"" + key + "\":1,\"" + key + "\":1}"), "duplicate_key|" + repeated("ế", 20) + "…|");
    EXPECT_EQ(refusal(R"({"a\nb":1,"a\nb":1})"), "duplicate_key|a?b|");
}

TEST(JsonText, refuses_what_is_not_utf8) {
    for (const char* text : {"\"\xC0\xAF\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xFF\"",
                             "\"\xE1\xBB\"", "{\"\x80\":1}"})
        EXPECT_EQ(refusal(text), "not_utf8||");
}

TEST(JsonText, refuses_nul_in_texts_and_keys) {
    EXPECT_EQ(refusal(R"({"a":["x","\u0000"]})"), "not_text|a[1]|");
    EXPECT_EQ(refusal(R"({"b":{"a\u0000":1}})"), "not_text|b.a?|");
}

TEST(JsonText, refuses_whole_numbers_outside_64_bits_and_endless_ones) {
    EXPECT_EQ(refusal(R"({"n":9223372036854775808})"), "number_too_big|n|");
    EXPECT_EQ(refusal(R"({"n":18446744073709551615})"), "number_too_big|n|");
    EXPECT_EQ(refusal(R"([0,-9223372036854775809])"), "number_too_big|[1]|");
    EXPECT_EQ(refusal(R"([123456789012345678901234567890])"), "number_too_big|[0]|");
    EXPECT_EQ(refusal("1" + repeated("0", 5'000)), "number_too_big||");
    EXPECT_EQ(refusal("[1e999]"), "number_too_big|[0]|");
    EXPECT_TRUE(refusal("[1e99999999999]").starts_with("number_too_big|"));
    EXPECT_EQ(refusal("9223372036854775807"), "accepted");
    EXPECT_EQ(refusal("-9223372036854775808"), "accepted");
}

TEST(JsonText, refuses_more_depth_and_items_than_allowed) {
    EXPECT_EQ(refusal(repeated("[", 32) + repeated("]", 32)), "accepted");
    EXPECT_TRUE(refusal(repeated("[", 33) + repeated("]", 33)).starts_with("too_deep|"));
    EXPECT_TRUE(refusal(repeated("[", 1'000'000)).starts_with("too_deep|"));
    EXPECT_TRUE(refusal(repeated("{\"a\":", 1'000'000)).starts_with("too_deep|"));
    EXPECT_EQ(refusal(R"({"a":{"b":{"c":1}}})", {.depth = 2}), "too_deep|a.b|2");
    EXPECT_EQ(refusal("[1,2,3]", {.items = 4}), "accepted");
    EXPECT_EQ(refusal("[1,2,3]", {.items = 3}), "too_many_items|[1]|3");
    EXPECT_EQ(refusal('[' + repeated("[],", 19'999) + "0]"), "too_many_items|[19998]|20000");
}

TEST(JsonText, keeps_numbers_as_written_and_members_in_order) {
    const Value value =
        parse(R"( {"z" : -0, "y":1.50 ,"x":1E+2,"a":[true,null,false,"\u1ec1\ud83d\ude00\/"]} )");
    ASSERT_EQ(value.members.size(), 4U);
    EXPECT_EQ(value.members[0].first, "z");
    EXPECT_EQ(value.members[1].second.text, "1.50");
    EXPECT_EQ(value.find("x")->text, "1E+2");
    EXPECT_EQ(value.find("a")->items[3].text, "ề😀/");
    EXPECT_EQ(value.find("absent"), nullptr);
    EXPECT_EQ(again(R"( {"z" : -0, "y":1.50 ,"x":[ ]} )"), R"({"z":-0,"y":1.50,"x":[]})");
    const std::string pi = "0." + repeated("1415926535", 100);
    EXPECT_EQ(again(pi), pi);
}

TEST(JsonText, whole_numbers_are_those_without_point_and_exponent) {
    EXPECT_EQ(parse("-9223372036854775808").integer(), INT64_MIN);
    EXPECT_EQ(parse("9223372036854775807").integer(), INT64_MAX);
    EXPECT_EQ(parse("-0").integer(), 0);
    EXPECT_EQ(parse("1.0").integer(), std::nullopt);
    EXPECT_EQ(parse("1e2").integer(), std::nullopt);
    EXPECT_EQ(parse("\"1\"").integer(), std::nullopt);
}

TEST(JsonText, writes_escapes_exactly) {
    std::string out;
    append_text(out, std::string_view("a\"\\/\n\r\t\0\x1f\x7fề", 13));
    EXPECT_EQ(out, "\"a\\\"\\\\/\\n\\r\\t\\u0000\\u001f\x7fề\"");
    out.clear();
    {
        Object object(out);
        object.text("name", "Đào");
        object.number("least", INT64_MIN);
        object.flag("yes", true);
        object.raw("list", "[1]");
        Array array(object.member("more"));
        append_number(array.item(), 1);
        append_text(array.item(), "");
    }
    EXPECT_EQ(out, R"({"name":"Đào","least":-9223372036854775808,"yes":true,"list":[1],"more":[1,""]})");
}

/// Makes any tree; texts with escapes, several bytes a character and every length around the buffers.
class Maker {
public:
    explicit Maker(unsigned seed) : random_(seed) {}
    Value value(int depth) {
        Value made;
        made.type = static_cast<Type>(below(depth > 0 ? 6 : 4));
        switch (made.type) {
            case Type::boolean: made.flag = below(2) == 1; break;
            case Type::number: made.text = number(); break;
            case Type::string: made.text = text(); break;
            case Type::array:
                for (int i = below(5); i > 0; --i) made.items.push_back(value(depth - 1));
                break;
            case Type::object:
                for (int i = below(5); i > 0; --i)
                    made.members.emplace_back(std::to_string(i) + text(), value(depth - 1));
                break;
            default: break;
        }
        return made;
    }
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

private:
    std::string number() {
        std::string made = std::to_string(static_cast<std::int64_t>(random_()) - 2'000'000'000);
        if (below(3) == 0) made += '.' + std::to_string(below(1'000'000));
        if (below(5) == 0) made += "e-" + std::to_string(below(20));
        return made;
    }
    std::string text() {
        static const char* const letters[] = {"a", "\"", "\\", "\n", "\x01", "đ", "ề", "😀", " ", "\x7f", "/"};
        std::string made;
        for (int i = below(8) == 0 ? below(3'000) : below(12); i > 0; --i) made += letters[below(11)];
        return made;
    }
    std::mt19937 random_;
};

TEST(JsonText, what_was_written_reads_back_the_same) {
    Maker maker(20260905);
    for (int round = 0; round < 2'000; ++round) {
        std::string once;
        append(once, maker.value(5));
        ASSERT_EQ(again(once), once);
    }
}

TEST(JsonText, a_damaged_document_is_refused_or_still_json_and_never_more) {
    Maker maker(1);
    for (int round = 0; round < 5'000; ++round) {
        std::string text;
        append(text, maker.value(4));
        for (int faults = 1 + maker.below(3); faults > 0 && !text.empty(); --faults) {
            const auto at = static_cast<std::size_t>(maker.below(static_cast<int>(text.size())));
            if (maker.below(2) == 0)
                text[at] = static_cast<char>(maker.below(256));
            else
                text.erase(at, 1);
        }
        if (refusal(text) != "accepted") continue;
        const std::string once = again(text);
        ASSERT_EQ(again(once), once) << text;
    }
}

}  // namespace
}  // namespace truong::json

// Rules about names: their spelling, their language, their meaning.
#include <algorithm>
#include <array>
#include <regex>

#include "tests/tidy/outline.hpp"
#include "tests/tidy/rules.hpp"

namespace truong::tidy {

namespace {

bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }
bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

bool is_snake(std::string_view name) {
    return !name.empty() && is_lower(name.front()) && std::all_of(name.begin(), name.end(), [](char byte) {
        return is_lower(byte) || is_digit(byte) || byte == '_';
    });
}

bool is_camel(std::string_view name) {
    return !name.empty() && is_upper(name.front()) && std::all_of(name.begin(), name.end(), [](char byte) {
        return is_lower(byte) || is_upper(byte) || is_digit(byte);
    });
}

bool is_macro(std::string_view name) {
    return name.size() > 1 && std::none_of(name.begin(), name.end(), is_lower);
}

std::string quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

/// "SchoolYear_of" → school, year, of
std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words(1);
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char byte = name[at];
        const bool begins = is_upper(byte) && at > 0 && !is_upper(name[at - 1]);
        if ((byte == '_' || begins) && !words.back().empty()) words.emplace_back();
        if (byte != '_') words.back() += is_upper(byte) ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    return words;
}

/// The word before the last '/' and '.' of a path.
std::string_view stem(std::string_view path) {
    path.remove_prefix(path.rfind('/') + 1);  // npos + 1 is 0
    return path.substr(0, path.rfind('.'));
}

Faults check_nouns(const File& file, NounKind kind, bool (*good)(std::string_view),
                   std::string_view instead) {
    Faults faults;
    for (const Noun& noun : outline_of(file.code).nouns)
        if (noun.kind == kind && !good(noun.name))
            faults.push_back({file.path, noun.line, "the name " + quoted(noun.name), std::string(instead)});
    return faults;
}

struct VagueWord {
    std::string_view word;
    std::string_view instead;
};
constexpr VagueWord vague_words[] = {
    {"manager", "say what it does with them: Pool, Queue, Register, Store"},
    {"helper", "name the thing that it makes or answers"},
    {"helpers", "name the thing that they make or answer"},
    {"util", "put the function beside the type that it serves"},
    {"utils", "put the functions beside the type that they serve"},
};

struct Transliteration {
    std::string_view word;  // as it appears in a name, without underscores
    std::string_view instead;
    bool alone;  // too short to be looked for inside other words
};
constexpr Transliteration transliterations[] = {
    {"hocsinh", "pupil", false},
    {"giaovien", "teacher", false},
    {"truonghoc", "school", false},
    {"phuhuynh", "guardian", false},
    {"monhoc", "subject", false},
    {"hocba", "transcript", false},
    {"hanhkiem", "conduct", false},
    {"renluyen", "conduct", false},
    {"namhoc", "school_year", false},
    {"hocky", "term", false},
    {"diemdanh", "roll", false},
    {"thoikhoabieu", "timetable", false},
    {"hocphi", "fee", false},
    {"tuyensinh", "admission", false},
    {"diemtruong", "campus", false},
    {"phonghoc", "room", false},
    {"khoilop", "grade", false},
    {"sodiem", "gradebook", false},
    {"chunhiem", "homeroom", false},
    {"tochuyenmon", "department", false},
    {"kiemtra", "assessment", false},
    {"thihocky", "term_exam", false},
    {"khenthuong", "reward", false},
    {"vanbang", "certificate", false},
    {"lop", "class", true},
    {"diem", "mark or score", true},
    {"khoi", "grade", true},
    {"gvcn", "homeroom_teacher", true},
    {"gvbm", "subject_teacher", true},
    {"tkb", "timetable", true},
    {"hieutruong", "principal", false},
    {"nhatruong", "school", false},
};

const Transliteration* transliteration_in(std::string_view name) {
    const std::vector<std::string> words = words_of(name);
    std::string joined;
    for (const std::string& word : words) joined += word;
    for (const Transliteration& each : transliterations) {
        const bool found = each.alone ? std::find(words.begin(), words.end(), each.word) != words.end()
                                      : joined.find(each.word) != std::string::npos;
        if (found) return &each;
    }
    return nullptr;
}

}  // namespace

Faults file_name(const File& file) {
    const bool good = is_snake(stem(file.path));
    const bool vague =
        std::any_of(std::begin(vague_words), std::end(vague_words), [&](const VagueWord& each) {
            const auto words = words_of(stem(file.path));
            return std::find(words.begin(), words.end(), each.word) != words.end();
        });
    if (good && !vague) return {};
    return {{file.path, 1, "the name of the file", "snake_case, named after what the file gives"}};
}

Faults type_names(const File& file) {
    return check_nouns(file, NounKind::type, is_camel, "CamelCase for types");
}

Faults function_names(const File& file) {
    // GoogleTest looks for these by name.
    static constexpr std::array<std::string_view, 6> given = {
        "SetUp", "TearDown", "SetUpTestSuite", "TearDownTestSuite", "PrintTo", "TestBody"};
    Faults faults;
    for (const Function& function : outline_of(file.code).functions) {
        const std::string_view name = function.name;
        const bool constructor = is_camel(name) && (function.scope == name || function.scope.empty());
        if (name.empty() || name == ">" || is_snake(name) || is_macro(name) || constructor
            || function.overrides)
            continue;
        if (is_test(file) && std::find(given.begin(), given.end(), name) != given.end()) continue;
        faults.push_back({file.path, function.line, "the name " + quoted(name), "snake_case for functions"});
    }
    return faults;
}

Faults member_names(const File& file) {
    Faults faults = check_nouns(
        file, NounKind::member, [](std::string_view name) { return is_snake(name) && !name.ends_with('_'); },
        "snake_case for members, '_' at the end of private ones only");
    const Faults hidden = check_nouns(
        file, NounKind::private_member,
        [](std::string_view name) { return is_snake(name) && name.ends_with('_'); },
        "snake_case with '_' at the end for private members");
    faults.insert(faults.end(), hidden.begin(), hidden.end());
    return faults;
}

Faults enumerator_names(const File& file) {
    return check_nouns(file, NounKind::enumerator, is_snake,
                       "snake_case: the enumerator is the value on the wire");
}

Faults vague_names(const File& file) {
    Faults faults;
    for (const Token& token : file.code) {
        if (token.kind != TokenKind::identifier) continue;
        const auto words = words_of(token.text);
        for (const VagueWord& vague : vague_words)
            if (std::find(words.begin(), words.end(), vague.word) != words.end())
                faults.push_back({file.path, token.line, "the vague name " + quoted(token.text),
                                  std::string(vague.instead)});
    }
    return faults;
}

Faults transliterated_names(const File& file) {
    Faults faults;
    for (const Token& token : file.code) {
        if (token.kind != TokenKind::identifier) continue;
        const Transliteration* found = transliteration_in(token.text);
        if (found == nullptr) continue;
        faults.push_back({file.path, token.line, "the transliterated name " + quoted(token.text),
                          "the English noun of docs/GLOSSARY.md: " + std::string(found->instead)});
    }
    return faults;
}

}  // namespace truong::tidy

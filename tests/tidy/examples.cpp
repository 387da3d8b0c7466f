#include "tests/tidy/examples.hpp"

namespace truong::tidy {

namespace {

std::string repeat(std::string_view text, int times) {
    std::string all;
    for (int time = 0; time < times; ++time) all += text;
    return all;
}

/// A function of so many lines.
std::string function_of(int lines) { return "void walk() {\n" + repeat("    step();\n", lines - 2) + "}\n"; }

void add_texts(std::vector<Example>& list) {
    const std::string_view path = "src/base/place.cpp";
    list.push_back({"file_length", path, repeat("int a();\n", 501), 501});
    list.push_back({"file_length", path, repeat("int a();\n", 500)});
    list.push_back({"line_length", path, "\n// " + repeat("ề", 108) + "\n", 2});
    list.push_back({"line_length", path, "// " + repeat("ề", 107) + "\n"});
    list.push_back({"clean_lines", path, "int a;\n\tint b;\n", 2});
    list.push_back({"clean_lines", path, "int a; \n", 1});
    list.push_back({"clean_lines", path, "int a;\r\n", 1});
    list.push_back({"clean_lines", "docs/a.md", "one\ntwo", 2});
    list.push_back({"clean_lines", path, "int a;\n\nint b;\n"});
    list.push_back({"clean_encoding", path, "// \xC3\x28\n", 1});
    list.push_back({"clean_encoding", "README.md", "ok\ne\xCC\x82\n", 2});
    list.push_back({"clean_encoding", path, "// Trường Số\n"});
    list.push_back({"outside_world", "docs/a.md", "see /home/lan/truong\n", 1});
    list.push_back({"outside_world", "run", "cd /work/main\n", 1});
    list.push_back({"outside_world", "docs/a.md", "as ../shared/domain says\n", 1});
    list.push_back({"outside_world", "docs/a.md", "see /usr/share, $root/work/x and framework/home/x\n"});
    list.push_back({"outside_world", "web/a.ts", "const href = '/work/import';\n"});
}

void add_documents(std::vector<Example>& list) {
    list.push_back({"links", "docs/a.md", "see\n[b](b.md)\n", 2});
    list.push_back({"links", "docs/a.md", "`src/base/none.cpp`\n", 1});
    list.push_back({"links", "docs/a.md",
                    "[a](a.md#top) [me](../docs/a.md) <https://x.vn> [w](https://x.vn) `src/<m>/`\n"});
    list.push_back(
        {"glossary_order", "docs/GLOSSARY.md", "| điểm | mark | `Mark` |\n| bài | x | `x` |\n", 2});
    list.push_back(
        {"glossary_order", "docs/GLOSSARY.md", "| lớp | class | `a` |\n| lớp | class | `b` |\n", 2});
    list.push_back(
        {"glossary_order", "docs/GLOSSARY.md", "| dự | x | `x` |\n| đạt | x | `x` |\n| lớp | x | `x` |\n"});
    list.push_back({"module_readme", "src/modules/org/api.hpp", "", 1});
    list.push_back({"module_readme", "src/modules/org/README.md", ""});
    list.push_back({"decision_records", "src/base/id.hpp", "\n// See docs/adr/0002.\n", 2});
    list.push_back({"decision_records", "src/base/id.hpp", "// See docs/adr/.\n"});
}

void add_shapes(std::vector<Example>& list) {
    const std::string_view path = "src/base/place.cpp";
    list.push_back({"function_length", path, "\n" + function_of(71), 2});
    list.push_back({"function_length", path, function_of(70) + function_of(70)});
    list.push_back(
        {"nesting", path, "void f() {\n if (a)\n  for (;;)\n   while (b) {\n    if (c) d();\n   }\n}\n", 5});
    list.push_back(
        {"nesting", path,
         "void f() {\n g([&] {\n  if (a) { if (b) { if (c) { do { x(); } while (d); } } }\n });\n}\n", 3});
    list.push_back(
        {"nesting", path, "int f() { if (a) b(); else if (c) d(); else if (e) g(); else if (h) i(); }\n"});
    list.push_back({"nesting", path,
                    "struct S { S() : a_{1}, b_(2) { for (int i : {1, 2}) if (i) { if (a) b(); } } };\n"});
    list.push_back(
        {"parameter_count", path, "int f(int a, int b, int c,\n int d, int e, int g) { return 1; }\n", 1});
    list.push_back({"parameter_count", "src/base/place.hpp",
                    "struct Roll {\n Roll(int a, B b, C c, D d, E e, F f);\n};\n", 2});
    list.push_back({"parameter_count", path,
                    "int f(std::map<a, b> m, int (*g)(int, int), int c = h(1, 2), d e, int i);\n"});
}

void add_names(std::vector<Example>& list) {
    const std::string_view path = "src/base/place.cpp";
    list.push_back({"file_name", "src/base/SchoolYear.cpp", "", 1});
    list.push_back({"file_name", "src/base/text_utils.cpp", "", 1});
    list.push_back({"file_name", "src/base/school_year.cpp", ""});
    list.push_back({"type_names", path, "namespace a {\nstruct school_year {};\n}\n", 2});
    list.push_back({"type_names", path,
                    "template <class Type> class Pool final : Base { struct sqlite3* a_; };\nstruct "
                    "pg_conn;\nint f() { struct stat about {}; }\n"});
    list.push_back({"function_names", path, "int b();\nint callRoll(int a) { return a; }\n", 2});
    list.push_back({"function_names", path, "struct S {\n void Call() const;\n};\n", 2});
    list.push_back({"function_names", path,
                    "template <class T> Pool<T>::Pool(int) {}\nstruct S { S(); ~S(); bool operator==(int) "
                    "const; explicit operator bool() const; };\n"
                    "S::S() {}\nS::~S() = default;\nTEST(S, holds) {}\nint call_roll();\n"});
    list.push_back({"member_names", path, "struct Roll {\n int classId = 0;\n};\n", 2});
    list.push_back({"member_names", path, "struct Roll {\n int class_id_;\n};\n", 2});
    list.push_back(
        {"member_names", path, "class Pool {\npublic:\n int size();\nprivate:\n int size = 0;\n};\n", 5});
    list.push_back(
        {"member_names", path,
         "class Pool { int size_{0}; public: std::vector<int> rows; static constexpr int limit = 5;\n"
         " std::array<int, a.size() + 1> g; std::function<int(int)> f; void (*rule)(int) = nullptr; using "
         "target = int; friend class X; "
         "};\n"});
    list.push_back(
        {"enumerator_names", path, "enum class Presence {\n present,\n AbsentExcused = 3\n};\n", 3});
    list.push_back({"enumerator_names", path,
                    "enum class Presence : int { present, late = f(A, B), absent_excused };\n"});
    list.push_back({"vague_names", path, "int a;\nstruct SessionManager {};\n", 2});
    list.push_back({"vague_names", path, "int parse_helper();\n", 1});
    list.push_back({"vague_names", path, "int utility_bill(); // Manager\nauto a = \"helper\";\n"});
    list.push_back({"transliterated_names", path, "int a;\nId<HocSinh> id;\n", 2});
    list.push_back({"transliterated_names", path, "int so_hoc_sinh;\n", 1});
    list.push_back({"transliterated_names", path, "int tong_diem;\n", 1});
    list.push_back({"transliterated_names", path, "int develop_slope; // lop\nauto a = \"diem\";\n"});
}

void add_bans(std::vector<Example>& list) {
    const std::string_view source = "src/catalog/place.cpp", module = "src/modules/org/rules.cpp";
    for (const std::string_view bad :
         {"std::cout << 1;", "printf(\"x\");", "int a = rand();", "auto t = std::time(nullptr);", "time(0);",
          "using namespace std;", "assert(a);", "std::chrono::system_clock::now();", "const_cast<int&>(a);"})
        list.push_back({"banned_code", source, "int a;\n" + std::string(bad) + "\n", 2});
    list.push_back({"banned_code", module, "double a;\n", 1});
    list.push_back({"banned_code", "src/base/tests/a_test.cpp", "std::this_thread::sleep_for(a);\n", 1});
    list.push_back({"banned_code", "src/base/a.hpp", "using namespace literals;\n", 1});
    list.push_back({"banned_code", source,
                    "double a; Instant time(int b); x.time(1); static_assert(a);\n// assert(x)\n"});
    list.push_back({"banned_code", "src/app/main.cpp", "std::cout << \"rand()\";\n"});
    list.push_back({"catch_all", source, "int f() {\n try { a(); } catch (...) {}\n}\n", 2});
    list.push_back(
        {"catch_all", source, "void f() { try { a(); } catch (...) { if (b) { c(); } throw; } }\n"});
    list.push_back({"raw_memory", source, "auto a = new int;\n", 1});
    list.push_back({"raw_memory", source, "void f() {\n delete a;\n}\n", 2});
    list.push_back(
        {"raw_memory", source,
         "S(const S&) = delete; // new\nauto* a = new (place) S;\nvoid operator delete(void*);\n"});
    list.push_back({"c_casts", source, "int a = (int)b;\n", 1});
    list.push_back({"c_casts", source, "f((const char*)p, 1);\n", 1});
    list.push_back({"c_casts", source, "(void)a;\n", 1});
    list.push_back(
        {"c_casts", source,
         "int f(int) const; void (*g)(int); auto s = sizeof(int) * 2; h([](int) { return 1; });\n"});
    list.push_back({"conditional_compilation", source, "#include <a>\n#ifdef __clang__\n#endif\n", 2});
    list.push_back({"conditional_compilation", source, "#pragma once\n#include <if>\n"});
}

void add_comments(std::vector<Example>& list) {
    const std::string_view path = "src/base/place.cpp";
    list.push_back({"unfinished_comments", path, "int a;  // TODO: more\n", 1});
    list.push_back({"unfinished_comments", path, "auto a = \"TODO\";  // a to-do of the pupil\n"});
    list.push_back({"commented_out_code", path, "int a;\n// int b = 3;\n", 2});
    list.push_back({"commented_out_code", path, "// if (ready) {\n", 1});
    list.push_back({"commented_out_code", path, "// call_roll(tx, roll);\n", 1});
    list.push_back({"commented_out_code", path,
                    "// personal: masked in the log;\n// rows ended, not removed (see below);\n"});
    list.push_back({"banner_comments", path, "\n// ---- rolls ----\n", 2});
    list.push_back({"banner_comments", path, "/*****\n * rolls\n */\n", 1});
    list.push_back({"banner_comments", path, "/// A roll - one class, one day.\n// -1 is none\n"});
}

}  // namespace

std::vector<Example> examples() {
    std::vector<Example> list;
    add_texts(list);
    add_documents(list);
    add_shapes(list);
    add_names(list);
    add_bans(list);
    add_comments(list);
    return list;
}

}  // namespace truong::tidy

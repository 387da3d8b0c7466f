// One school out of an installation and into others, of the same and of the other kind of database.
#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "modules/quality/api.hpp"
#include "platform/files/vault.hpp"
#include "platform/services.hpp"
#include "tests/store/archive_site.hpp"
#include "tests/world/problem.hpp"

namespace truong::test {
namespace {

using school_archive::Trial;

/// Every id of a reference becomes its natural key: those ids are another server's own.
std::map<std::string, std::string> keys_of_references(const Entries& entries) {
    std::map<std::string, std::string> keys;
    std::string text = entries.at("references.jsonl");
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        const json::Value line = json::parse(text.substr(begin, end - begin));
        std::string key = line.find("entity")->text;
        json::append(key, *line.find("key"));
        for (const auto& [id, known] : keys)
            if (const std::size_t at = key.find(id); at != std::string::npos)
                key.replace(at, id.size(), known);
        keys.emplace(line.find("id")->text, key);
        begin = end + 1;
    }
    return keys;
}

std::string with_keys(const std::string& text, const std::map<std::string, std::string>& keys) {
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('"', begin), text.size());
        const std::string word = text.substr(begin, end - begin);
        const auto known = keys.find(word);
        (out += known == keys.end() ? word : known->second) += '"';
        begin = end + 1;
    }
    return out;
}

/// All rows, each part sorted, with the keys of what they refer to.
Entries rows_of_archive(const Entries& entries) {
    const auto keys = keys_of_references(entries);
    Entries rows;
    for (const auto& [name, content] : entries)
        if (name.starts_with("rows/")) rows[name] = with_keys(content, keys);
    return rows;
}

class SchoolArchive : public testing::TestWithParam<Backend> {
protected:
    SchoolArchive() : demo(DemoSite::of(GetParam())) {
        db::set_fault_log(
            [](std::string_view fault) { std::fprintf(stderr, "%s\n", std::string(fault).c_str()); });
    }
    static void TearDownTestSuite() { DemoSite::close_all(); }
    static Backend other() { return GetParam() == Backend::sqlite ? Backend::postgres : Backend::sqlite; }
    std::string refused(Site& to, const Entries& entries, Trial trial = Trial::no) {
        write_entries(to.folder / "tried.zip", entries);
        const std::string code = problem_of([&] { to.load(to.folder / "tried.zip", trial); }).code;
        EXPECT_EQ(to.number("select count(*) from org_school"), 0) << "nothing may come of it";
        EXPECT_EQ(to.number("select count(*) from people_person"), 0);
        return code;
    }
    void there_and_back(Backend backend);
    DemoSite& demo;
};
ON_BOTH(SchoolArchive);

void SchoolArchive::there_and_back(Backend backend) {
    Site to(backend);
    to.add_authorities_of(demo.site);
    const auto arrival = to.load(demo.archive);
    EXPECT_EQ(arrival.found, 0);
    EXPECT_EQ(arrival.renumbered, 0);
    EXPECT_GT(arrival.added, 1'000);
    to.save(demo.school, to.folder / "again.zip");
    const Entries first = entries_of(demo.archive), second = entries_of(to.folder / "again.zip");
    const Entries there = rows_of_archive(first), here = rows_of_archive(second);
    ASSERT_EQ(there.size(), here.size());
    for (const auto& [name, rows] : there) EXPECT_EQ(here.at(name), rows) << name;
    EXPECT_EQ(second.at("files/" + demo.hash), first.at("files/" + demo.hash));
    EXPECT_NE(first.at("rows/people/persons.jsonl").find("079214012345"), std::string::npos);
}

TEST_P(SchoolArchive, what_went_out_comes_back_equal) { there_and_back(GetParam()); }
TEST_P(SchoolArchive, also_from_one_database_to_the_other) { there_and_back(other()); }

TEST_P(SchoolArchive, holds_nothing_that_opens_anything) {
    const Entries entries = entries_of(demo.archive);
    for (const char* name : {"rows/integrations/web-hook-secrets.jsonl", "rows/integrations/web-hooks.jsonl",
                             "rows/accounts/service-accounts.jsonl", "rows/files/uploads.jsonl"})
        EXPECT_FALSE(entries.contains(name)) << name;
    for (const auto& [name, content] : entries)
        EXPECT_EQ(content.find("verifier"), std::string::npos) << name;
    struct stat about {};
    ASSERT_EQ(::stat(demo.archive.c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777, 0600u);
    for (const auto& entry : std::filesystem::directory_iterator(demo.site.folder))
        EXPECT_EQ(entry.path().filename().string().find("unfinished"), std::string::npos);
}

TEST_P(SchoolArchive, can_be_read_by_people) {
    const Entries entries = entries_of(demo.archive);
    EXPECT_NE(entries.at("README.txt").find(demo.code), std::string::npos);
    const std::string table = entries.at("tables/workspace/attachments.csv");
    EXPECT_TRUE(table.starts_with("\xEF\xBB\xBF"));
    EXPECT_NE(table.find("'=1+1"), std::string::npos) << "no formula leaves as one";
    EXPECT_NE(entries.at("rows/workspace/attachments.jsonl").find("\"=1+1\""), std::string::npos);
    const std::string history = entries.at("history.jsonl");
    EXPECT_NE(history.find("\"entity\":\"people_pupil\""), std::string::npos);
    EXPECT_EQ(history.find("079214012345"), std::string::npos);
}

TEST_P(SchoolArchive, that_it_was_made_is_seen_later) {
    const auto lines = [&] {
        return demo.site.number(
            "select count(*) from access_log where school_id = ? and entity = 'org_school' and row_id = ?",
            {demo.school.value, demo.school.value});
    };
    const std::int64_t before = lines();
    demo.site.save(demo.school, demo.site.folder / "seen.zip");
    EXPECT_EQ(lines(), before + 1);
    EXPECT_EQ(problem_of([&] {
                  school_archive::save(demo.site.store(), {demo.school, demo.archive, "test"});
              }).code,
              "archive_exists");
}

TEST_P(SchoolArchive, brings_derived_rows_as_they_would_be_derived) {
    Site to(GetParam());
    to.add_authorities_of(demo.site);
    to.load(demo.archive);
    EXPECT_GT(to.number("select count(*) from org_reach where school_id = ?", {demo.school.value}), 0)
        << "who stands above the school follows from the tree here";
    using Known = std::set<std::tuple<std::string, std::string, std::string, Date>>;
    const auto known = [&] {
        Known all;
        for (const quality::DataFinding& row : to.all<quality::DataFinding>())
            // What was said of another school of the old server is no longer so.
            if (row.code != "number_of_another") all.emplace(row.record, row.code, row.field, row.found_on);
        return all;
    };
    const Known before = known();
    EXPECT_FALSE(before.empty());
    to.write([&](Tx& tx) { quality::refresh_school(tx, demo.school); });
    const Known after = known();
    Known other_ones;
    std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                                  std::inserter(other_ones, other_ones.end()));
    EXPECT_EQ(other_ones, Known{});
    EXPECT_FALSE(to.installation->verify_log().has_value());
}

TEST_P(SchoolArchive, goes_to_a_place_once) {
    Site to(GetParam());
    to.add_authorities_of(demo.site);
    to.load(demo.archive);
    const std::int64_t rows = to.number("select count(*) from change_log");
    const Seen again = problem_of([&] { to.load(demo.archive); });
    EXPECT_EQ(again, (Seen{ProblemKind::conflict, "archive_here_already"}));
    EXPECT_EQ(to.number("select count(*) from change_log"), rows);
}

TEST_P(SchoolArchive, the_id_of_a_school_stays_its_own) {
    Site to(GetParam());
    to.add_authorities_of(demo.site);
    to.write([&](Tx& tx) {
        const auto unit = tx.put(org::Unit{.kind = org::UnitKind::school, .code = "99000002"});
        const org::School school{.id = demo.school, .unit_id = unit.id, .code = "99000002", .name = "Khác"};
        tx.adopt_row(tx.catalog().of(type_key<org::School>()), &school, {.version = 1});
    });
    EXPECT_EQ(problem_of([&] { to.load(demo.archive); }),
              (Seen{ProblemKind::conflict, "archive_here_already"}));
    EXPECT_EQ(to.number("select count(*) from people_person"), 0);
}

TEST_P(SchoolArchive, is_tried_without_a_trace) {
    Site to(GetParam());
    to.add_authorities_of(demo.site);
    const std::int64_t rows = to.number("select count(*) from change_log");
    const auto arrival = to.load(demo.archive, Trial::yes);
    EXPECT_GT(arrival.added, 1'000);
    std::int64_t contents = 0;
    for (const auto& [name, content] : entries_of(demo.archive)) contents += name.starts_with("files/");
    EXPECT_GT(contents, 0);
    EXPECT_EQ(arrival.files, contents);
    EXPECT_EQ(to.number("select count(*) from change_log"), rows);
    EXPECT_EQ(to.store().services().files->open(demo.hash), nullptr);
}

TEST_P(SchoolArchive, whom_the_server_knows_is_not_added_again) {
    Site to(GetParam());
    to.add_authorities_of(demo.site);
    Id<people::Person> here;
    to.write([&](Tx& tx) {
        here = tx.put(people::Person{.full_name = "Tên Ở Đây", .personal_number = "079214012345"}).id;
    });
    const auto arrival = to.load(demo.archive);
    EXPECT_EQ(arrival.found, 1);
    EXPECT_EQ(to.all<people::Person>(where<&people::Person::id> == demo.pupil).size(), 0u);
    EXPECT_EQ(to.all<people::Person>(where<&people::Person::id> == here)[0].full_name, "Tên Ở Đây");
    const auto pupils = to.all<people::Pupil>(where<&people::Pupil::person_id> == here);
    ASSERT_EQ(pupils.size(), 1u);
    EXPECT_EQ(pupils[0].full_name, "Tên Ở Đây") << "the list of the school shows who he is here";
    EXPECT_EQ(to.all<workspace::Attachment>()[0].person_id, here);
}

TEST_P(SchoolArchive, an_id_that_is_taken_becomes_another_everywhere) {
    Site to(GetParam());
    to.add_authorities_of(demo.site);
    const auto there = demo.site.all<people::Pupil>(where<&people::Pupil::person_id> == demo.pupil)[0];
    Id<org::School> neighbour;
    to.write([&](Tx& tx) {
        neighbour = org::add_school(tx, {.code = "99000001", .name = "Trường khác", .stages = "th"}).id;
        const Entity& entity = tx.catalog().of(type_key<people::Person>());
        people::Person somebody{.id = demo.pupil, .full_name = "Người Khác"};
        tx.adopt_row(entity, &somebody, {.version = 1});
        people::Pupil pupil{.id = there.id, .person_id = demo.pupil, .valid_from = there.valid_from};
        tx.adopt_row(tx.catalog().of(type_key<people::Pupil>()), &pupil, {.school = neighbour, .version = 1});
    });
    const auto arrival = to.load(demo.archive);
    EXPECT_EQ(arrival.renumbered, 2);
    const auto moved = to.all<people::Person>(where<&people::Person::full_name> == there.full_name);
    ASSERT_EQ(moved.size(), 1u);
    EXPECT_NE(moved[0].id, demo.pupil);
    const auto pupils = to.all<people::Pupil>(where<&people::Pupil::person_id> == moved[0].id);
    ASSERT_EQ(pupils.size(), 1u);
    EXPECT_NE(pupils[0].id, there.id);
    std::string record;
    append_id(record, "pup", pupils[0].id.value);
    EXPECT_EQ(to.all<workspace::Attachment>()[0].record, record) << "also where a row is only named";
    EXPECT_EQ(to.all<workspace::Attachment>()[0].person_id, moved[0].id);
    EXPECT_EQ(to.all<people::Pupil>(where<&people::Pupil::person_id> == demo.pupil).size(), 1u);
}

TEST_P(SchoolArchive, names_every_reference_that_is_missing) {
    Site to(GetParam());
    Entries entries = entries_of(demo.archive);
    EXPECT_EQ(refused(to, entries), "archive_reference_missing") << "nobody added the authorities";
    to.add_authorities_of(demo.site);
    std::string& references = entries.at("references.jsonl");
    const std::size_t at = references.find(R"("list":")");
    references.replace(at, 8, R"("list":"no)");
    sum_again(entries);
    write_entries(to.folder / "tried.zip", entries);
    try {
        to.load(to.folder / "tried.zip", Trial::yes);
        FAIL() << "a list that nobody has";
    } catch (const Problem& problem) {
        ASSERT_EQ(problem.findings().size(), 1u);
        EXPECT_NE(problem.findings()[0].args.at(2).find("list=\"no"), std::string::npos);
    }
}

TEST_P(SchoolArchive, refuses_what_was_altered) {
    Site to(GetParam());
    to.add_authorities_of(demo.site);
    const Entries whole = entries_of(demo.archive);
    for (const char* name : {"rows/people/pupils.jsonl", "tables/people/pupils.csv", "history.jsonl"}) {
        Entries entries = whole;
        std::string& content = entries.at(name);
        content[content.size() / 2] = content[content.size() / 2] == 'a' ? 'b' : 'a';
        EXPECT_EQ(refused(to, entries), "archive_altered") << name;
    }
    Entries entries = whole;
    entries.at("files/" + demo.hash).back() = '?';
    EXPECT_EQ(refused(to, entries), "archive_altered");
    entries = whole;
    entries.erase("tables/people/pupils.csv");
    EXPECT_EQ(refused(to, entries), "archive_altered");
    entries = whole;
    entries["more.txt"] = "not in the manifest";
    EXPECT_EQ(refused(to, entries), "archive_altered");
}

TEST_P(SchoolArchive, refuses_rows_that_the_catalogue_does_not_know) {
    Site to(GetParam());
    to.add_authorities_of(demo.site);
    const auto with = [&](const char* name, const std::string& from, const std::string& into) {
        Entries entries = entries_of(demo.archive);
        std::string& content = entries.at(name);
        const std::size_t at = content.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        content.replace(at, from.size(), into);
        sum_again(entries);
        return refused(to, entries);
    };
    const char* const pupils = "rows/people/pupils.jsonl";
    EXPECT_EQ(with(pupils, R"("register_number":)", R"("stranger":)"), "unknown_field");
    EXPECT_EQ(with(pupils, R"("version":1)", R"("version":0)"), "required");
    EXPECT_EQ(with(pupils, R"("valid_from":"20)", R"("valid_from":"x)"), "not_a_date");
    EXPECT_EQ(with(pupils, R"("person_id":"per_)", R"("person_id":"per_z)"), "not_an_id");
    EXPECT_EQ(with("rows/workspace/attachments.jsonl", R"("file_id":"fil_)", R"("file_id":"fil_7)"),
              "not_an_id");
    Entries entries = entries_of(demo.archive);
    std::string& files = entries.at("rows/files/stored-files.jsonl");
    files.replace(files.find(demo.hash), 4, "0000");
    sum_again(entries);
    EXPECT_EQ(refused(to, entries), "archive_content_missing");
    entries = entries_of(demo.archive);
    entries.at("rows/files/stored-files.jsonl").clear();
    std::string& manifest = entries.at("manifest.json");
    const std::string told = R"("entity":"files_stored_file")";
    const std::size_t rows = manifest.find("\"rows\":", manifest.find(told));
    manifest.replace(rows, manifest.find_first_of(",}", rows) - rows, "\"rows\":0");
    sum_again(entries);
    EXPECT_EQ(refused(to, entries), "archive_row_missing");
}

TEST_P(SchoolArchive, refuses_what_is_none_of_ours) {
    Site to(GetParam());
    const Entries whole = entries_of(demo.archive);
    Entries entries{{"manifest.json", "{}"}};
    EXPECT_EQ(refused(to, entries), "archive_not_ours");
    EXPECT_EQ(refused(to, {{"xl/workbook.xml", "<x/>"}}), "archive_not_ours");
    std::ofstream(to.folder / "text.zip") << "no archive";
    EXPECT_EQ(problem_of([&] { to.load(to.folder / "text.zip"); }).code, "school_archive_damaged");
    entries = whole;
    entries["../../outside"] = "x";
    EXPECT_EQ(refused(to, entries), "school_archive_damaged");
    entries = whole;
    entries["bomb"] = std::string(std::size_t{64} << 20, '0');
    EXPECT_EQ(refused(to, entries), "school_archive_damaged");
    const auto with_manifest = [&](const std::string& from, const std::string& into) {
        Entries changed = whole;
        std::string& manifest = changed.at("manifest.json");
        manifest.replace(manifest.find(from), from.size(), into);
        return refused(to, changed);
    };
    EXPECT_EQ(with_manifest(R"("version":1)", R"("version":2)"), "archive_version");
    EXPECT_EQ(with_manifest(R"("entity":"people_pupil")", R"("entity":"people_robot")"),
              "archive_other_catalogue");
    EXPECT_EQ(with_manifest(R"("fields":["id")", R"("fields":["id","aura")"), "archive_other_catalogue");
    EXPECT_EQ(with_manifest(R"("made_at":")", R"("made_at":"x)"), "archive_manifest");
}

TEST(SchoolArchivePlan, every_reference_of_a_school_can_be_found_on_another_server) {
    World world(Backend::sqlite);
    const school_archive::Plan plan(world.catalog(), world.store().contributions());
    std::set<const Entity*> before;
    for (const school_archive::Part& part : plan.parts()) {
        for (const Field* field : school_archive::references_of(*part.entity)) {
            const Entity& target = *field->target;
            const bool itself = &target == part.entity;
            const bool placed = itself || !plan.part_of(target) || before.contains(&target);
            EXPECT_TRUE(placed) << target.table << " comes behind " << part.entity->table;
            EXPECT_TRUE(plan.part_of(target) || !target.school_owned)
                << part.entity->table << '.' << field->name << " points to a row that stays";
            EXPECT_TRUE(plan.part_of(target) || !school_archive::natural_key(target).empty())
                << target.table << " needs a unique key, or an ArchivePart";
        }
        before.insert(part.entity);
    }
}

}  // namespace
}  // namespace truong::test

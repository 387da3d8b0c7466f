// Whatever is brought in, changed, brought in again and undone in whatever order: nobody is lost or doubled.
#include <map>
#include <random>

#include "modules/classes/api.hpp"
#include "modules/imports/tests/file_world.hpp"
#include "platform/overview/overview.hpp"
#include "platform/store/undo.hpp"
#include "tests/world/problem.hpp"

namespace truong::imports {
namespace {

class ImportSequences : public FileWorld {
protected:
    /// A pupil as a file tells of him, by his number.
    struct Told {
        std::string name, birth, class_name, phone;
    };
    using School = std::map<int, Told>;

    static std::string number_of(int pupil) {
        std::string digits = std::to_string(pupil);
        return "0792" + std::string("15") + std::string(6 - digits.size(), '0') + digits;
    }
    static std::string file_of(const School& school) {
        std::string file = "Họ và tên,Ngày sinh,Giới tính,Lớp,CCCD,Họ tên mẹ,SĐT mẹ\n";
        for (const auto& [pupil, told] : school)
            file += told.name + ',' + told.birth + ",Nam," + told.class_name + ',' + number_of(pupil)
                    + ",Trần Thị Mẹ," + told.phone + '\n';
        return file;
    }
    /// Everything that stands about pupils, as lines.
    std::multiset<std::string> standing() {
        std::multiset<std::string> all;
        world.read(world.system, [&](const Reader& reader) {
            for (const people::Pupil& pupil : reader.all<people::Pupil>()) {
                const people::Person person = reader.get(pupil.person_id);
                std::string line = person.personal_number.value_or("?") + ' ' + pupil.full_name;
                for (const auto& place :
                     reader.all<classes::Enrolment>(where<&classes::Enrolment::pupil_id> == pupil.id))
                    (line += ' ') += reader.get(place.class_id).name;
                for (const auto& guardian :
                     reader.all<people::Guardianship>(where<&people::Guardianship::pupil_id> == pupil.id))
                    (line += ' ') += guardian.phone;
                all.insert(line);
            }
        });
        return all;
    }
    static std::multiset<std::string> expected(const School& school) {
        std::multiset<std::string> all;
        for (const auto& [pupil, told] : school)
            all.insert(number_of(pupil) + ' ' + told.name + ' ' + told.class_name + ' ' + told.phone);
        return all;
    }
};
ON_BOTH(ImportSequences);

TEST_P(ImportSequences, nobody_is_lost_or_doubled) {
    std::mt19937 dice(2026);
    const auto roll = [&](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    const auto told = [&](int pupil) {
        const std::string letter(1, static_cast<char>('A' + roll(26)));
        return Told{.name = "Lê Văn " + letter,
                    .birth = std::to_string(1 + pupil % 28) + "/3/2015",
                    .class_name = "6A" + std::to_string(1 + roll(2)),
                    .phone = "091200" + std::to_string(1000 + pupil % 9 * 100 + roll(3))};
    };
    School school;
    struct Step {
        Id<Import> import;
        School before;
    };
    std::vector<Step> steps;
    for (int round = 0; round < 14; ++round) {
        world.pass(std::int64_t{24} * 3600 * 1000);
        if (!steps.empty() && roll(3) == 0) {
            ASSERT_EQ(undo(steps.back().import).state, ImportState::undone)
                << round << loaded(steps.back().import).fault;
            school = steps.back().before;
            steps.pop_back();
        } else {
            School file;
            for (int i = 0; i < 6; ++i) {
                const int pupil = roll(15);
                file[pupil] = roll(3) == 0 && school.contains(pupil) ? school[pupil] : told(pupil);
            }
            const School before = school;
            const Done done = bring_in(file_of(file));
            EXPECT_EQ(done.count("rejected"), 0);
            for (const auto& [pupil, line] : file) {
                // A second number of the mother's of before: hers of now.
                school[pupil] = line;
            }
            const Done again = bring_in(file_of(file));
            EXPECT_EQ(again.count("same"), static_cast<int>(file.size())) << round;
            if (done.import.change_set != 0) steps.push_back({done.import.id, before});
        }
        ASSERT_EQ(standing(), expected(school)) << round;
    }
}

TEST_P(ImportSequences, undo_tells_what_stands_in_its_way_and_undoes_nothing) {
    const Done done = bring_in(file_of(
        {{1, {"Lê A", "1/3/2015", "6A1", "0912001001"}}, {2, {"Lê B", "2/3/2015", "6A1", "0912001002"}}}));
    people::Pupil changed = pupil("Lê B");
    changed.code = "HS2";
    world.put(world.principal, changed);
    const Import import = undo(done.import.id);
    EXPECT_EQ(import.state, ImportState::applied);
    EXPECT_NE(import.fault.find("not_undoable"), std::string::npos) << import.fault;
    EXPECT_EQ(pupils().size(), 2u);
    changed = pupil("Lê B");
    EXPECT_EQ(test::problem_of([&] {
                  world.write(world.principal, [&](Tx& tx) { store::undo(tx, import.change_set); });
              }).code,
              "not_undoable");
}

TEST_P(ImportSequences, only_the_import_itself_takes_its_rows_back) {
    const Done done = bring_in(file_of({{1, {"Lê A", "1/3/2015", "6A1", "0912001001"}}}));
    platform::UndoRequest request;
    append_id(request.id, "chg", done.import.change_set);
    const auto bare = [&] { world.write(world.principal, [&](Tx& tx) { platform::undo(tx, request); }); };
    EXPECT_EQ(test::problem_of(bare).code, "own_undo");
    EXPECT_EQ(pupils().size(), 1u);
    EXPECT_EQ(undo(done.import.id).state, ImportState::undone);
    EXPECT_TRUE(pupils().empty());
}

TEST_P(ImportSequences, an_import_is_one_change_set) {
    School school;
    for (int pupil = 0; pupil < 130; ++pupil)
        school[pupil] = {"Lê Văn Bé",
                         std::to_string(1 + pupil % 28) + '/' + std::to_string(1 + pupil / 28) + "/2015",
                         "6A1", "091200" + std::to_string(1000 + pupil)};
    const Done done = bring_in(file_of(school));
    EXPECT_EQ(done.count("created"), 130);
    EXPECT_EQ(
        world.number("select count(distinct change_set_id) from change_log where entity = 'people_pupil' "
                     "and operation = 'created'"),
        1);
    EXPECT_EQ(undo(done.import.id).state, ImportState::undone);
    EXPECT_TRUE(pupils().empty());
    EXPECT_EQ(bring_in(file_of(school)).count("created"), 130);
}

TEST_P(ImportSequences, an_interrupted_import_goes_on_where_it_stopped) {
    School school;
    for (int pupil = 0; pupil < 250; ++pupil)
        school[pupil] = {"Lê Văn Bé",
                         std::to_string(1 + pupil % 28) + '/' + std::to_string(1 + pupil / 28) + "/2015",
                         "6A1", "091200" + std::to_string(1000 + pupil)};
    Import import = begin(world.principal, file_of(school), {.create_missing = true});
    world.write(world.principal, [&](Tx& tx) { apply_import(tx, {import.id}); });
    int asked = 0;
    run_apply(world.store(), world.principal, import.id,
              [&](std::size_t, std::size_t) { return ++asked < 2; });
    import = loaded(import.id);
    EXPECT_EQ(import.state, ImportState::applying);
    EXPECT_EQ(import.done, 100);
    run_apply(world.store(), world.principal, import.id, {});
    const Done over = done(import.id);
    EXPECT_EQ(over.import.state, ImportState::applied);
    EXPECT_EQ(over.count("created"), 250);
    EXPECT_EQ(pupils().size(), 250u);
}

}  // namespace
}  // namespace truong::imports

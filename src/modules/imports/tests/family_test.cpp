// Who stands for the pupils of a list: found again, completed and corrected, never guessed at.
#include "modules/classes/api.hpp"
#include "modules/imports/tests/file_world.hpp"

namespace truong::imports {
namespace {

using Strings = std::vector<std::string>;

class ImportFamilies : public FileWorld {
protected:
    people::Person mother_of(const std::string& name) {
        const auto all = guardians(name);
        EXPECT_EQ(all.size(), 1u) << name;
        return all.empty() ? people::Person{} : person_by(all.front().guardian_id);
    }
    people::Person person_by(Id<people::Person> id) {
        people::Person found;
        world.read(world.system, [&](const Reader& reader) { found = reader.get(id); });
        return found;
    }
};
ON_BOTH(ImportFamilies);

const std::string heading = "Họ và tên,Ngày sinh,Giới tính,Lớp,Họ tên mẹ,SĐT mẹ,CCCD mẹ,Năm sinh mẹ\n";
const std::string first_child = "Lê A,1/1/2015,Nam,6A1,";
const std::string second_child = "Lê B,1/1/2014,Nam,7A1,";
constexpr const char* number = "079185000001";

TEST_P(ImportFamilies, a_mother_without_phone_is_found_by_her_number_in_one_file) {
    const Done done = bring_in(heading + first_child + "Trần Thị Hoa,,079185000001,\n" + second_child
                               + "TRẦN THỊ HOA,,079185000001,\n");
    EXPECT_EQ(done.outcomes(), "created created");
    EXPECT_EQ(done.said(), Strings{});
    EXPECT_EQ(mother_of("Lê A").id, mother_of("Lê B").id);
    EXPECT_EQ(mother_of("Lê A").personal_number, number);
}

TEST_P(ImportFamilies, a_mother_without_phone_is_found_by_her_number_in_the_next_file) {
    bring_in(heading + first_child + "Trần Thị Hoa,,079185000001,\n");
    const Done done = bring_in(heading + second_child + "Trần Thị Hoa,,079185000001,\n");
    EXPECT_EQ(done.said(), Strings{});
    EXPECT_EQ(mother_of("Lê A").id, mother_of("Lê B").id);
}

TEST_P(ImportFamilies, one_number_under_two_names_stays_with_the_first) {
    const Done done = bring_in(heading + first_child + "Trần Thị Hoa,,079185000001,\n" + second_child
                               + "Phạm Thị Mai,,079185000001,\n");
    EXPECT_EQ(done.said(), (Strings{"G3:import_number_taken"}));
    EXPECT_EQ(mother_of("Lê A").personal_number, number);
    EXPECT_FALSE(mother_of("Lê B").personal_number.has_value());
    EXPECT_NE(mother_of("Lê A").id, mother_of("Lê B").id);
}

TEST_P(ImportFamilies, a_mother_of_another_school_is_not_taken) {
    bring_in_as(world.stranger, heading + first_child + "Trần Thị Hoa,,079185000001,1985\n");
    const Done done = bring_in(heading + second_child + "Trần Thị Hoa,,079185000001,\n");
    EXPECT_EQ(done.said(), (Strings{"G2:import_number_taken"}));
    EXPECT_FALSE(mother_of("Lê B").birth_year.has_value());
}

TEST_P(ImportFamilies, two_lines_complete_one_mother) {
    const std::string mother = "Trần Thị Hoa,0912000051,";
    bring_in(heading + first_child + mother + ",\n" + second_child + mother + ",\n");
    const Done done =
        bring_in(heading + first_child + mother + ",1985\n" + second_child + mother + "079185000001,\n");
    EXPECT_EQ(done.outcomes(), "updated updated");
    EXPECT_EQ(mother_of("Lê A").birth_year, 1985);
    EXPECT_EQ(mother_of("Lê A").personal_number, number);
    EXPECT_EQ(mother_of("Lê A").id, mother_of("Lê B").id);
    // A third child is new: what his line adds goes to her as well.
    bring_in(heading + first_child + mother + ",\nLê C,1/1/2013,Nam,8A1," + mother + ",2/3/1985\n");
    EXPECT_EQ(mother_of("Lê A").birth_date, *parse_date("1985-03-02"));
    EXPECT_FALSE(mother_of("Lê A").birth_year.has_value());
    EXPECT_EQ(mother_of("Lê C").id, mother_of("Lê A").id);
}

TEST_P(ImportFamilies, of_two_lines_that_contradict_one_another_the_first_stands) {
    const std::string mother = "Trần Thị Hoa,0912000051,,";
    const Done done = bring_in(heading + first_child + mother + "1985\n" + second_child + mother + "1986\n");
    EXPECT_EQ(done.said(), (Strings{"H3:import_guardian_differs"}));
    EXPECT_EQ(mother_of("Lê B").birth_year, 1985);
}

TEST_P(ImportFamilies, what_was_verified_of_a_mother_stands) {
    bring_in(heading + first_child + "Trần Thị Hoa,0912000051,079185000001,\n");
    const Id<people::Person> mother = guardians("Lê A").front().guardian_id;
    world.write(world.principal, [&](Tx& tx) {
        for (const people::VerifiedField field :
             {people::VerifiedField::personal_number, people::VerifiedField::full_name})
            people::verify(
                tx, {.person_id = mother, .field = field, .level = people::VerificationLevel::card_read});
    });
    const Done number_changed = bring_in(heading + first_child + "Trần Thị Hoa,0912000051,079185000002,\n");
    EXPECT_EQ(number_changed.outcomes(), "same");
    EXPECT_EQ(number_changed.said(), (Strings{"G2:import_verified_kept"}));
    const Done renamed = bring_in(heading + first_child + "Trần Thị Hoan,0912000051,,\n");
    EXPECT_EQ(renamed.outcomes(), "same");
    EXPECT_EQ(renamed.said(), (Strings{"E2:import_verified_kept"}));
    EXPECT_EQ(mother_of("Lê A").full_name, "Trần Thị Hoa");
    EXPECT_EQ(mother_of("Lê A").personal_number, number);
}

TEST_P(ImportFamilies, a_corrected_name_is_no_second_mother) {
    bring_in(heading + first_child + "Trần Thị Hoa,0912000051,079185000001,\n");
    const auto mother = mother_of("Lê A").id;
    EXPECT_EQ(bring_in(heading + first_child + "Trần Thị Hoan,0912000051,,\n").said(), Strings{});
    EXPECT_EQ(mother_of("Lê A").full_name, "Trần Thị Hoan");
    EXPECT_EQ(mother_of("Lê A").id, mother);
    EXPECT_EQ(guardians("Lê A").front().full_name, "Trần Thị Hoan");
    EXPECT_EQ(bring_in(heading + first_child + "Đỗ Kim Oanh,,079185000001,\n").said(), Strings{});
    EXPECT_EQ(mother_of("Lê A").full_name, "Đỗ Kim Oanh");
    EXPECT_EQ(mother_of("Lê A").id, mother);
}

TEST_P(ImportFamilies, a_second_mother_is_told) {
    bring_in(heading + first_child + "Trần Thị Hoa,0912000051,,\n");
    const Done done = bring_in(heading + first_child + "Phạm Kim Mai,0912000052,,\n");
    EXPECT_EQ(done.said(), (Strings{"E2:import_second_parent"}));
    EXPECT_EQ(guardians("Lê A").size(), 2u);
    // The same phone alone makes nobody another person.
    EXPECT_EQ(bring_in(heading + first_child + "Vũ Ngọc Lan,0912000052,,\n").said(),
              (Strings{"E2:import_second_parent", "E2:import_second_parent"}));
    EXPECT_EQ(guardians("Lê A").size(), 3u);
}

TEST_P(ImportFamilies, a_guardian_who_is_the_mother_is_named_once) {
    const std::string file =
        "Họ và tên,Ngày sinh,Giới tính,Lớp,Họ tên mẹ,SĐT mẹ,Người giám hộ,SĐT người giám hộ\n" + first_child
        + "Trần Thị Hoa,,Trần Thị Hoa,0912000051\n";
    EXPECT_EQ(bring_in(file).outcomes(), "created");
    ASSERT_EQ(guardians("Lê A").size(), 1u);
    EXPECT_EQ(guardians("Lê A").front().kinship, people::Kinship::mother);
    EXPECT_EQ(guardians("Lê A").front().phone, "0912000051");
    EXPECT_EQ(bring_in(file).outcomes(), "same");
}

}  // namespace
}  // namespace truong::imports

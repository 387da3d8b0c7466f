// A tiny city on both databases: what came past Tx is as Tx would have stored it, and the product works on
// it.
#include "app/demo_city.hpp"
#include "app/modules.hpp"
#include "base/check.hpp"
#include "base/text.hpp"
#include "modules/accounts/service.hpp"
#include "modules/classes/api.hpp"
#include "platform/access/credentials.hpp"
#include "tests/world/world.hpp"

namespace truong::app {
namespace {

const Operation city_test{"test", {}, {}};
const Actor tester{.hat = Hat::system};

/// An installation of its own: a world has schools already.
class CityPlace {
public:
    CityPlace(test::Backend backend, std::uint64_t seed) : wish{seed, 1'000} {
        std::string pattern = (std::filesystem::temp_directory_path() / "city.XXXXXX").string();
        check(::mkdtemp(pattern.data()) != nullptr, "no folder for the test");
        folder_ = pattern;
        if (backend == test::Backend::postgres) address_ = test::create_database();
        installation_ = std::make_unique<Installation>(
            InstallationSettings{
                .data = folder_,
                .database = address_,
                .connections = {.connections = 4, .write_limit_ms = 120'000, .check_sql = true},
                .clock = [] { return instant_of(*parse_date("2026-11-20"), {.minutes = 8 * 60}); }},
            modules());
        installation_->migrate(test::steps_of(installation_->catalog()));
    }
    ~CityPlace() {
        installation_.reset();
        std::filesystem::remove_all(folder_);
        if (!address_.empty()) test::drop_database(address_);
    }
    CityPlace(const CityPlace&) = delete;
    CityPlace& operator=(const CityPlace&) = delete;

    Installation& operator*() { return *installation_; }
    Store& store() { return installation_->store(); }
    const CityWish wish;

    template <class Work> void read(const Actor& actor, Work work) { store().read(actor, city_test, work); }
    template <class Work> void write(Work work) { store().write(tester, city_test, work); }
    std::int64_t number(const std::string& sql) {
        std::int64_t found = 0;
        store().database().read([&](db::Connection& connection) {
            db::Query query(connection, sql);
            if (query.next()) found = query.number(0);
        });
        return found;
    }
    Id<org::School> school(const std::string& code) {
        Id<org::School> found;
        read(tester, [&](const Reader& reader) {
            if (const auto one = reader.first<org::School>(where<&org::School::code> == code))
                found = one->id;
        });
        return found;
    }

private:
    std::filesystem::path folder_;
    std::string address_;
    std::unique_ptr<Installation> installation_;
};

struct StoredRows {
    std::vector<std::shared_ptr<void>> rows;
    std::vector<RowMeta> metas;
};
StoredRows stored_rows(const Reader& reader, const Entity& entity) {
    StoredRows found;
    reader.as_of({}).fetch(
        entity, {.condition = always()},
        [&]() -> void* { return found.rows.emplace_back(entity.make()).get(); }, &found.metas);
    return found;
}

/// Columns beside the fields, held against those of the same row after Tx has written it: a change there and
/// back makes it store all of them anew.
std::string stored_columns_of_person(CityPlace& place, std::int64_t id) {
    std::string all;
    place.store().database().read([&](db::Connection& connection) {
        db::Query query(connection,
                        "select full_name_key, full_name_folded, personal_number_hash from people_person "
                        "where id = ?");
        query.bind(id);
        if (query.next())
            all = std::string(query.bytes(0)) + '|' + std::string(query.text(1)) + '|'
                  + std::string(query.text(2));
    });
    return all;
}

class DemoCity : public testing::TestWithParam<test::Backend> {
protected:
    DemoCity() : place(GetParam(), 1) {}

    void fill() { counts = fill_city(*place, place.wish); }
    /// Each is put again as it is, and is the same: what it points to is there, its copies are as Tx fills
    /// them. In small writes, since a serializable transaction holds locks on what it has read.
    void every_row_is_as_tx_writes_it() {
        for (const auto& [table, count] : counts) {
            const Entity& entity = *place.store().catalog().find_table(table);
            StoredRows found;
            place.read(tester, [&](const Reader& reader) { found = stored_rows(reader, entity); });
            EXPECT_GE(std::ssize(found.rows), std::min<std::int64_t>(count, row_limit)) << table;
            constexpr std::size_t a_write = 100;
            for (std::size_t first = 0; first < found.rows.size(); first += a_write)
                put_again(entity, found, {first, std::min(first + a_write, found.rows.size())});
        }
    }
    void put_again(const Entity& entity, const StoredRows& found, std::pair<std::size_t, std::size_t> range) {
        place.write([&](Tx& tx) {
            for (std::size_t i = range.first; i < range.second; ++i) {
                void* const row = found.rows[i].get();
                EXPECT_TRUE(validate(entity, row).empty()) << entity.table;
                EXPECT_EQ(tx.put_row(entity, row, 1), Outcome::same) << entity.table;
            }
            EXPECT_FALSE(tx.has_written());
        });
    }
    void what_is_derived_is_as_tx_derives_it() {
        std::optional<people::Person> person;
        place.read(tester, [&](const Reader& reader) {
            for (const people::Person& one : reader.all<people::Person>(Selection{.limit = 50}))
                if (one.personal_number) person = one;
        });
        ASSERT_TRUE(person.has_value());
        const std::string before = stored_columns_of_person(place, person->id.value);
        place.write([&](Tx& tx) {
            people::Person other = *person;
            other.full_name = "Lê Thị Khác";
            other.personal_number.reset();
            tx.put(other);
        });
        EXPECT_NE(stored_columns_of_person(place, person->id.value), before);
        place.write([&](Tx& tx) { tx.put(*person); });
        EXPECT_EQ(stored_columns_of_person(place, person->id.value), before);
    }
    void reach_is_what_the_tree_says() {
        std::int64_t reach = place.number("select count(*) from org_reach where ended_at is null");
        EXPECT_GT(reach, 0);
        const std::int64_t before = place.number("select cast(sum(version) as bigint) from org_reach");
        place.write([](Tx& tx) {
            for (const org::UnitPeriod& period : tx.as_of({}).all<org::UnitPeriod>())
                tx.follow_row(tx.catalog().of(type_key<org::UnitPeriod>()), period.id.value);
        });
        EXPECT_EQ(place.number("select count(*) from org_reach where ended_at is null"), reach);
        EXPECT_EQ(place.number("select cast(sum(version) as bigint) from org_reach"), before);
    }
    void families_are_whole() {
        EXPECT_EQ(place.number("select count(*) from people_pupil as p where not exists (select 1 from "
                               "people_guardianship as g where g.pupil_id = p.id)"),
                  0);
        EXPECT_GT(place.number("select count(*) from (select guardian_id from people_guardianship group by "
                               "guardian_id having count(*) > 1) as shared"),
                  10);
        EXPECT_EQ(place.number("select count(*) from people_pupil as p where p.valid_to is null and not "
                               "exists (select 1 from classes_enrolment as e where e.pupil_id = p.id)"),
                  0);
        EXPECT_EQ(place.number("select count(*) from classes_class as c where not exists (select 1 from "
                               "classes_homeroom as h where h.class_id = c.id)"),
                  0);
        EXPECT_EQ(place.number("select count(*) from credential"), 0)
            << "nobody has a password before he is given one";
    }
    void people_see_a_product() {
        judge_sampled_schools(*place, place.wish);
        const auto named = open_city_accounts(*place, place.wish);
        ASSERT_GE(named.size(), 6U);
        std::set<Hat> hats;
        place.read(tester, [&](const Reader& reader) {
            for (const Id<accounts::Account> account : named) {
                const auto seats = accounts::seats_of(reader, account);
                EXPECT_FALSE(seats.empty());
                for (const accounts::AccountSeat& seat : seats) hats.insert(seat.seat.hat);
            }
        });
        EXPECT_TRUE(hats.contains(Hat::officer) && hats.contains(Hat::staff) && hats.contains(Hat::guardian));
        const std::string code = sampled_schools(city_shape(place.wish)).front();
        const Actor principal{.hat = Hat::staff, .school = place.school(code), .roles = {Role::principal}};
        place.read(principal, [](const Reader& reader) {
            EXPECT_GT(reader.count<people::Pupil>(), 20);
            EXPECT_FALSE(classes::sizes(reader, {}).empty());
        });
        EXPECT_GT(place.number("select count(*) from quality_record_score"), 20) << "the sample is judged";
        Id<org::Unit> department;
        place.read(tester, [&](const Reader& reader) {
            department = reader.first<org::Unit>(where<&org::Unit::code> == std::string("SGDDT79"))->id;
        });
        place.read(Actor{.hat = Hat::officer, .authority = department}, [&](const Reader& reader) {
            EXPECT_EQ(reader.count<org::School>(), counts.at("org_school"));
            EXPECT_EQ(reader.count<people::Pupil>(), 0) << "officers see numbers, not children";
        });
    }

    CityPlace place;
    std::map<std::string, std::int64_t> counts;
};
ON_BOTH(DemoCity);

// One case, because filling takes longer than all that is asked of it.
TEST_P(DemoCity, is_stored_as_tx_stores_and_works) {
    ASSERT_TRUE(may_become_city(*place));
    fill();
    EXPECT_GT(counts.at("people_pupil"), 800);
    EXPECT_EQ(counts.at("people_pupil"), place.number("select count(*) from people_pupil"));
    EXPECT_EQ(counts.at("people_pupil_profile"), counts.at("people_pupil"));
    every_row_is_as_tx_writes_it();
    what_is_derived_is_as_tx_derives_it();
    reach_is_what_the_tree_says();
    families_are_whole();
    people_see_a_product();
    EXPECT_FALSE(may_become_city(*place));
    EXPECT_THROW(fill_city(*place, place.wish), Problem);
}

std::string names_of_city(CityPlace& place) {
    std::string all;
    place.store().database().read([&](db::Connection& connection) {
        db::Query query(connection,
                        "select s.code, p.code, p.full_name, p.birth_date from people_pupil as p join "
                        "org_school as s on s.id = p.school_id order by s.code, p.code");
        while (query.next())
            for (int column = 0; column < 4; ++column) (all += query.text(column)) += '\n';
    });
    return all;
}

TEST_P(DemoCity, the_same_seed_gives_the_same_people) {
    fill();
    CityPlace again(GetParam(), 1), other(GetParam(), 2);
    fill_city(*again, again.wish);
    fill_city(*other, other.wish);
    EXPECT_EQ(names_of_city(place), names_of_city(again));
    EXPECT_NE(names_of_city(place), names_of_city(other));
}

TEST_P(DemoCity, a_load_that_fails_leaves_the_tables_as_they_were) {
    const auto fails = [](store::BulkRows& rows) {
        people::Person person{.full_name = "Nguyễn Văn An"};
        rows.add(person);
        people::Person nobody;
        rows.add(nobody);  // without a name
    };
    EXPECT_THROW(store::load_bulk(place.store(), {{type_key<people::Person>()}, fails}), Problem);
    EXPECT_EQ(place.number("select count(*) from people_person"), 0);
    const auto leads_nowhere = [](store::BulkRows& rows) {
        accounts::Account account{.holder_id = {4'711}, .user_name = "khong.ai"};
        rows.add(account);
    };
    EXPECT_THROW(store::load_bulk(place.store(), {{type_key<accounts::Account>()}, leads_nowhere}), Problem);
    EXPECT_EQ(place.number("select count(*) from accounts_account"), 0);
    fill();  // every index and constraint is there again, or taking them away would fail
}

TEST(CityShape, the_whole_city_has_3500_schools_in_168_communes) {
    const auto city = city_shape({});
    std::size_t schools = 0;
    std::int64_t pupils = 0;
    std::set<std::string> codes, communes;
    for (const CityCommune& commune : city) {
        communes.insert(commune.name);
        for (const CitySchool& school : commune.schools) {
            ++schools;
            codes.insert(school.code);
            for (const CityGrade& grade : school.grades) pupils += std::int64_t{grade.classes} * grade.pupils;
        }
    }
    EXPECT_EQ(city.size(), 168U);
    EXPECT_EQ(communes.size(), 168U);
    EXPECT_EQ(schools, 3'500U);
    EXPECT_EQ(codes.size(), schools);
    EXPECT_GT(pupils, 1'550'000);
    EXPECT_LT(pupils, 1'750'000);
    EXPECT_EQ(sampled_schools(city).size(), 5U);
}

}  // namespace
}  // namespace truong::app

// The committed steps against the catalogue of the product.
#include "app/modules.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

class Migrations : public testing::TestWithParam<Backend> {
protected:
    Migrations() : catalog(declare(modules())), wanted(schema::schema_of(*catalog, platform_tables())) {}
    ~Migrations() override {
        for (const std::string& place : places_)
            GetParam() == Backend::postgres ? drop_database(place) : remove(place);
    }
    std::unique_ptr<db::Database> fresh() {
        places_.push_back(GetParam() == Backend::postgres ? create_database() : new_file());
        return db::open(places_.back(), {.connections = 2});
    }
    static std::string dump(db::Database& database) {
        std::string text;
        database.exclusively([&](db::Connection& connection) { text = migrate::dump(connection); });
        return text;
    }
    std::unique_ptr<Catalog> catalog;
    schema::Schema wanted;

private:
    std::string new_file() const {
        const auto name =
            std::to_string(reinterpret_cast<std::uintptr_t>(this)) + std::to_string(places_.size());
        return (std::filesystem::temp_directory_path() / ("truong_steps_" + name)).string();
    }
    static void remove(const std::string& file) {
        for (const char* end : {"", "-wal", "-shm", ".lock"}) std::filesystem::remove(file + end);
    }
    std::vector<std::string> places_;
};
ON_BOTH(Migrations);

TEST_P(Migrations, the_steps_lead_to_what_the_modules_declare) {
    const auto steps = migrate::parse_steps(migrate::embedded_steps());
    const schema::Step missing = schema::propose(steps, wanted);
    EXPECT_TRUE(missing.operations.empty()) << "run truong migrate plan --write, read the file, commit it:\n"
                                            << schema::to_json(missing);
}

TEST_P(Migrations, step_by_step_and_at_once_give_the_same_tables) {
    const auto files = migrate::embedded_steps();
    const auto at_once = fresh(), stepwise = fresh(), direct = fresh();
    migrate::apply_steps(*at_once, files);
    for (std::size_t count = 1; count <= files.size(); ++count)
        migrate::apply_steps(*stepwise, {files.begin(), files.begin() + static_cast<std::ptrdiff_t>(count)});
    migrate::apply_steps(*direct, steps_of(*catalog));
    EXPECT_EQ(dump(*at_once), dump(*stepwise));
    EXPECT_EQ(dump(*at_once), dump(*direct));
}

TEST_P(Migrations, the_school_stands_first_in_every_key_of_what_a_school_owns) {
    for (const schema::Table& table : wanted.tables) {
        if (!table.school_owned) continue;
        const std::string ddl = schema::create_table(table, Dialect::postgres);
        EXPECT_NE(ddl.find("primary key (school_id, "), std::string::npos) << ddl;
        for (std::size_t at = ddl.find("unique index"); at != std::string::npos;
             at = ddl.find("unique index", at + 1))
            EXPECT_EQ(ddl.compare(ddl.find('(', at), 10, "(school_id"), 0) << ddl.substr(at, 200);
    }
}

}  // namespace
}  // namespace truong::test

#pragma once
// A small world on a real database, the same on SQLite and PostgreSQL: the modules of the product and a toy
// module that uses what no real module uses yet. Each world is new and goes with its end.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "modules/org/api.hpp"
#include "platform/api/api.hpp"
#include "platform/installation/installation.hpp"
#include "tests/world/toy.hpp"

namespace truong::test {

enum class Backend { sqlite, postgres };

/// Steps from nothing to the schema of a catalogue, as one migration.
std::vector<migrate::StepFile> steps_of(const Catalog& catalog);

class World {
public:
    explicit World(Backend backend);
    ~World();

    Installation& installation() { return *installation_; }
    const Store& store() { return installation_->store(); }
    const Catalog& catalog() { return installation_->catalog(); }
    api::Api& api() { return *api_; }
    db::Database& database() { return installation_->database(); }

    /// A second server on the same data; on PostgreSQL only.
    std::unique_ptr<Installation> open_another();
    /// A second way in, for statements outside docs/SQL.md such as explain.
    std::unique_ptr<db::Database> open_beside();
    /// Opens the same data again, as a restart does.
    void reopen();
    /// Moves the world's clock, which stands otherwise.
    void set_today(Date day);
    void pass(std::int64_t ms) { now_.ms += ms; }

    void write(const Actor& actor, const std::function<void(Tx&)>& work);
    void read(const Actor& actor, const std::function<void(const Reader&)>& work);
    template <class Row> Row put(const Actor& actor, Row row) {
        write(actor, [&](Tx& tx) { row = tx.put(row); });
        return row;
    }
    template <class Row> std::vector<Row> all(const Actor& actor, Condition condition = always()) {
        std::vector<Row> rows;
        read(actor, [&](const Reader& reader) { rows = reader.all<Row>(std::move(condition)); });
        return rows;
    }
    /// Seals the whole log. PostgreSQL holds lines back while any transaction of the server runs, also of
    /// another test.
    void seal();
    /// One number of a hand-written query.
    std::int64_t number(const std::string& sql, const db::Params& params = {});

    /// A request as that actor; "POST /api/v1/…" with a body.
    http::Response call(const Actor& actor, const std::string& line, const std::string& body = {},
                        const std::vector<std::pair<std::string, std::string>>& headers = {});

    /// Another one at each call, for samples that must not be equal.
    std::uint64_t next_number() { return ++numbers_; }
    /// The same among the samples of one entity, where there is not room for many.
    std::uint64_t next_number_of(TypeKey entity) { return ++numbers_of_[entity]; }

    // Two schools under one commune under one department, a third one elsewhere.
    Id<org::School> school, other_school;
    Id<org::Unit> commune, other_commune;
    Actor system{.hat = Hat::system};
    Actor administrator, principal, teacher, guardian, stranger, officer, other_officer;

private:
    struct Template {
        explicit Template() = default;
    };

public:
    /// The world that the others of this process are copies of: it is migrated and filled once.
    World(Backend backend, Template);

private:
    static const World& made_once(Backend backend);
    http::Response upload(http::Request request);
    void open();
    void close();
    void fill();
    Backend backend_;
    std::filesystem::path folder_;
    std::string address_;
    Instant now_;
    std::uint64_t numbers_ = 0;
    std::map<TypeKey, std::uint64_t> numbers_of_;
    Actor calling_;
    std::unique_ptr<Installation> installation_;
    std::unique_ptr<api::Api> api_;
};

/// The suite of a test that runs on both databases.
class Both : public testing::TestWithParam<Backend> {
protected:
    Both() : world(GetParam()) {}
    World world;
};
std::string backend_name(const testing::TestParamInfo<Backend>& info);

/// A new PostgreSQL database on the server of TRUONG_TEST_PG, a copy of another one if that is named; dropped
/// by drop_database.
std::string create_database(const std::string& copied_from = {});
void drop_database(const std::string& address);

}  // namespace truong::test

#define ON_BOTH(Suite)                                                                            \
    INSTANTIATE_TEST_SUITE_P(                                                                     \
        , Suite, testing::Values(truong::test::Backend::sqlite, truong::test::Backend::postgres), \
        truong::test::backend_name)

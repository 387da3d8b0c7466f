// A file that hangs on a record belongs to the readers of the record, no longer to who uploaded it.
#include "modules/files/entities.hpp"
#include "modules/files/tests/samples.hpp"
#include "tests/world/world.hpp"

namespace truong::files::test {
namespace {

using truong::test::Backend;

/// What the holder of this test says about every file.
struct Held {
    static inline bool holds = false;
    static inline Hat reader = Hat::none;
};
bool says_it_holds(const Reader&, Id<StoredFile>) { return Held::holds; }
bool says_who_may_read(const Reader& reader, Id<StoredFile>) { return reader.actor().hat == Held::reader; }

Manifest holder() {
    return {.name = "holder",
            .label = {"Thử", "Test"},
            .tier = 2,
            .uses = {"files"},
            .declare = [](Catalog&) {},
            .contributions = {.file_holders = {{says_it_holds, says_who_may_read}}}};
}

class Holders : public testing::TestWithParam<Backend> {
protected:
    Holders()
        : folder(std::filesystem::temp_directory_path() / ("truong_holders_" + std::to_string(::getpid()))),
          address(GetParam() == Backend::postgres ? truong::test::create_database() : std::string()) {
        Held::holds = false;
        Held::reader = Hat::none;
        installation.emplace(InstallationSettings{.data = folder, .database = address},
                             std::vector<Manifest>{org::manifest(), files::manifest(), holder()});
        installation->migrate(truong::test::steps_of(installation->catalog()));
        store().write({.hat = Hat::system}, operation, [&](Tx& tx) {
            const auto unit = tx.put(org::Unit{.kind = org::UnitKind::commune, .code = "26734"});
            tx.put(org::UnitPeriod{.unit_id = unit.id, .name = "A", .valid_from = *parse_date("2020-01-01")});
            school = org::add_school(
                         tx, {.code = "79000501", .name = "A", .stages = "thcs", .parent_code = "26734"})
                         .id;
        });
        teacher = {.hat = Hat::staff, .account = {3}, .school = school, .roles = {Role::teacher}};
        guardian = {.hat = Hat::guardian, .account = {4}, .school = school};
        store().write(teacher, operation, [&](Tx& tx) {
            file = tx.put(StoredFile{.name = "a.png",
                                     .media_type = "image/png",
                                     .size = 1,
                                     .sha256 = std::string(64, '0'),
                                     .uploaded_by = teacher.account.value,
                                     .uploaded_at = tx.now()})
                       .id;
        });
    }
    ~Holders() override {
        installation.reset();
        std::filesystem::remove_all(folder);
        if (!address.empty()) truong::test::drop_database(address);
    }
    const Store& store() { return installation->store(); }
    bool may_read(const Actor& actor) {
        try {
            store().read(actor, operation, [&](const Reader& reader) { readable(reader, file); });
            return true;
        } catch (const Problem& problem) {
            EXPECT_EQ(problem.kind(), ProblemKind::not_found);
            return false;
        }
    }

    const Operation operation{"test", "test-request", {}};
    std::filesystem::path folder;
    std::string address;
    std::optional<Installation> installation;
    Id<org::School> school;
    Actor teacher, guardian;
    Id<StoredFile> file;
};
INSTANTIATE_TEST_SUITE_P(, Holders, testing::Values(Backend::sqlite, Backend::postgres),
                         truong::test::backend_name);

TEST_P(Holders, UnattachedFileIsItsUploadersAlone) {
    EXPECT_TRUE(may_read(teacher));
    EXPECT_FALSE(may_read(guardian));
}

TEST_P(Holders, AttachedFileIsReadByTheReadersOfItsRecord) {
    Held::holds = true;
    Held::reader = Hat::guardian;
    EXPECT_TRUE(may_read(guardian));
    EXPECT_FALSE(may_read(teacher)) << "who uploaded it and may not read the record";
    Held::reader = Hat::staff;
    EXPECT_TRUE(may_read(teacher));
    EXPECT_FALSE(may_read(guardian));
}

TEST_P(Holders, WhatHangsOnSomethingLeavesRoomForMore) {
    const auto keep = [&](std::int64_t size) {
        store().write(guardian, operation, [&](Tx& tx) {
            tx.put(StoredFile{.name = "b.mp4",
                              .media_type = "video/mp4",
                              .size = size,
                              .sha256 = std::string(64, '1'),
                              .uploaded_by = guardian.account.value,
                              .uploaded_at = tx.now()});
        });
    };
    const auto code = [&](std::int64_t size) -> std::string {
        try {
            store().write(guardian, operation,
                          [&](Tx& tx) { start_upload(tx, {.name = "c.mp4", .size = size}); });
        } catch (const Problem& problem) {
            return problem.findings().front().code;
        }
        return {};
    };
    keep(loose_limit_of_families);
    EXPECT_EQ(code(1), "too_much_loose");
    Held::holds = true;
    EXPECT_EQ(code(loose_limit_of_families), "");
    EXPECT_EQ(code(1), "too_much_loose") << "what is on its way counts too";
}

}  // namespace
}  // namespace truong::files::test

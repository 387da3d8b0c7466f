#pragma once
// A world with a vault of either kind, and what a client of the files does.
#include "modules/files/api.hpp"
#include "platform/files/tests/bucket.hpp"
#include "platform/files/vault.hpp"
#include "tests/world/world.hpp"

namespace truong::files::test {

using truong::test::Backend;
using truong::test::World;

enum class Kept { folder, bucket };

class FilesWorld : public testing::TestWithParam<std::tuple<Backend, Kept>> {
protected:
    FilesWorld();
    Vault& vault() { return *world.store().services().files; }
    const std::filesystem::path& data() { return world.store().services().data; }

    /// Begins an upload; its id, or the code of the first finding.
    std::string begin(const Actor& actor, const std::string& name, std::size_t size,
                      const std::string& sha256 = {});
    http::Response send(const Actor& actor, const std::string& upload, std::size_t offset,
                        const std::string& bytes);
    http::Response ask(const Actor& actor, const std::string& line) { return world.call(actor, line); }
    /// In one piece; the id of the file.
    std::string upload(const Actor& actor, const std::string& name, const std::string& bytes);
    std::string content(const Actor& actor, const std::string& file);
    /// The body of a request that has begun and takes no end.
    std::unique_ptr<http::Sink> begin_sending(const Actor& actor, const std::string& upload,
                                              std::size_t offset);

    std::size_t contents();
    std::size_t staged();
    std::int64_t rows(const std::string& table) { return world.number("select count(*) from " + table); }
    void set_quota(std::int64_t bytes);

    std::optional<Bucket> bucket;
    World world{std::get<0>(GetParam())};
};
std::string world_name(const testing::TestParamInfo<std::tuple<Backend, Kept>>& info);

/// The body, wherever it comes from.
std::string bytes_of(http::Response response);
/// A member of "data", or of the first finding.
std::string member(const http::Response& response, const std::string& name);
std::string code_of(const http::Response& response);
std::string uploads_path(const std::string& id = {});
std::string file_path(const std::string& id, const std::string& more = {});

}  // namespace truong::files::test

#define ON_BOTH_VAULTS(Suite)                                                                       \
    INSTANTIATE_TEST_SUITE_P(                                                                       \
        , Suite,                                                                                    \
        testing::Combine(                                                                           \
            testing::Values(truong::test::Backend::sqlite, truong::test::Backend::postgres),        \
            testing::Values(truong::files::test::Kept::folder, truong::files::test::Kept::bucket)), \
        truong::files::test::world_name)

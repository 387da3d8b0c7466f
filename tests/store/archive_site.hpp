#pragma once
// Installations of the product, without anything of the tests' own: one with the demo, and empty ones to
// which an archive goes.
#include "modules/accounts/api.hpp"
#include "modules/people/api.hpp"
#include "modules/workspace/api.hpp"
#include "platform/school_archive/school_archive.hpp"
#include "tests/world/authorities.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

class Site {
public:
    explicit Site(Backend backend);
    ~Site();
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;

    const Store& store() { return installation->store(); }
    void write(const std::function<void(Tx&)>& work);
    void write_in(Id<org::School> school, const std::function<void(Tx&)>& work);
    template <class Row> std::vector<Row> all(Condition condition = always()) {
        std::vector<Row> rows;
        store().read({.hat = Hat::system}, {"test", {}, {}},
                     [&](const Reader& reader) { rows = reader.as_of({}).all<Row>(std::move(condition)); });
        return rows;
    }
    std::int64_t number(const std::string& sql, const db::Params& params = {});
    /// What a school of the other site wants to find above it.
    void add_authorities_of(Site& other) { copy_authorities(other.store(), store()); }
    school_archive::Arrival load(const std::filesystem::path& file,
                                 school_archive::Trial trial = school_archive::Trial::no);
    void save(Id<org::School> school, const std::filesystem::path& file);

    std::filesystem::path folder;
    std::unique_ptr<Installation> installation;

private:
    std::string address_;
};

/// With the small demo, a note, a file, an ended row; made once for each database.
struct DemoSite {
    explicit DemoSite(Backend backend);
    static DemoSite& of(Backend backend);
    /// At the end of the suite: at the end of the program the database's own statics are gone.
    static void close_all();
    Site site;
    Id<org::School> school;
    std::string code;
    std::filesystem::path archive;  // of that school
    Id<people::Person> pupil;       // with a personal number
    std::string hash;               // of the file
};

/// The entries of a zip archive, and one made of such entries.
using Entries = std::map<std::string, std::string>;
Entries entries_of(const std::filesystem::path& file);
void write_entries(const std::filesystem::path& file, const Entries& entries);
/// With the manifest's sums of the parts as they are now.
void sum_again(Entries& entries);

}  // namespace truong::test

#include "tests/store/archive_site.hpp"

#include <zip.h>

#include <fstream>
#include <random>

#include "app/modules.hpp"
#include "base/check.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/files/vault.hpp"
#include "platform/services.hpp"
#include "platform/sheet/archive.hpp"

namespace truong::test {

namespace {

const Actor system_actor{.hat = Hat::system};

std::filesystem::path new_folder() {
    std::random_device device;
    const std::string name = "truong_site_" + std::to_string(device()) + std::to_string(device());
    return std::filesystem::temp_directory_path() / name;
}

std::string name_of_row(std::string_view prefix, std::int64_t id) {
    std::string text;
    append_id(text, prefix, id);
    return text;
}

}  // namespace

Site::Site(Backend backend)
    : folder(new_folder()), address_(backend == Backend::postgres ? create_database() : std::string()) {
    // Each begins a minute later than the one before: two servers that make their first ids in the same
    // moment make the same ones.
    static std::int64_t minutes = 0;
    const Instant now = instant_of(*parse_date("2026-11-20"),
                                   {.minutes = static_cast<std::int32_t>(8 * 60 + ++minutes % 600)});
    installation = std::make_unique<Installation>(
        InstallationSettings{.data = folder,
                             .database = address_,
                             .connections = {.connections = 4, .write_limit_ms = 600'000, .check_sql = true},
                             .clock = [now] { return now; }},
        modules());
    installation->migrate(steps_of(installation->catalog()));
}

Site::~Site() {
    installation.reset();
    std::filesystem::remove_all(folder);
    if (!address_.empty()) drop_database(address_);
}

void Site::write(const std::function<void(Tx&)>& work) {
    store().write(system_actor, {"test", {}, {}}, work);
}
void Site::write_in(Id<org::School> school, const std::function<void(Tx&)>& work) {
    store().write({.hat = Hat::system, .school = school}, {"test", {}, {}}, work);
}

std::int64_t Site::number(const std::string& sql, const db::Params& params) {
    std::int64_t found = 0;
    installation->database().read([&](db::Connection& connection) {
        db::Query query(connection, sql);
        query.bind(params);
        if (query.next()) found = query.number(0);
    });
    return found;
}

school_archive::Arrival Site::load(const std::filesystem::path& file, school_archive::Trial trial) {
    return school_archive::load(store(), file, trial);
}
void Site::save(Id<org::School> school, const std::filesystem::path& file) {
    std::filesystem::remove(file);
    school_archive::save(store(), {school, file, "test"});
}

static std::map<Backend, std::unique_ptr<DemoSite>>& opened_sites() {
    static std::map<Backend, std::unique_ptr<DemoSite>> sites;
    return sites;
}

DemoSite& DemoSite::of(Backend backend) {
    auto& site = opened_sites()[backend];
    if (!site) site = std::make_unique<DemoSite>(backend);
    return *site;
}

void DemoSite::close_all() { opened_sites().clear(); }

DemoSite::DemoSite(Backend backend) : site(backend) {
    site.installation->fill_demo(DemoSize::small, 7);
    const auto schools = site.all<org::School>();
    school = schools.front().id;
    code = schools.front().code;
    const std::string bytes = "%PDF-1.4 đơn xin học";
    hash = crypto::hex(crypto::sha256(bytes));
    std::ofstream(site.folder / "content") << bytes;
    site.store().services().files->put(hash, site.folder / "content", site.store().now());
    const auto accounts = site.all<accounts::Account>();
    site.write_in(school, [&](Tx& tx) {
        const auto pupils = tx.all<people::Pupil>();
        pupil = pupils.front().person_id;
        people::Person person = tx.get(pupil);
        person.personal_number = "079214012345";
        tx.put(person);
        const std::string record = name_of_row("pup", pupils.front().id.value);
        const auto file = tx.put(files::StoredFile{.name = "đơn.pdf",
                                                   .media_type = "application/pdf",
                                                   .size = std::ssize(bytes),
                                                   .sha256 = hash,
                                                   .uploaded_by = accounts.front().id.value,
                                                   .uploaded_at = tx.now()});
        tx.put(workspace::Attachment{.record = record,
                                     .person_id = pupil,
                                     .author_id = accounts.front().id,
                                     .file_id = file.id,
                                     .title = "=1+1"});
        const auto note = tx.put(workspace::Note{.record = record,
                                                 .person_id = pupil,
                                                 .author_id = accounts.front().id,
                                                 .text = "đã gọi cho mẹ ",
                                                 .written_at = tx.now()});
        tx.end(note.id);
        tx.put(workspace::Note{.record = record,
                               .person_id = pupil,
                               .author_id = accounts.front().id,
                               .text = "còn thiếu giấy khai sinh",
                               .written_at = tx.now()});
    });
    archive = site.folder / "school.zip";
    site.save(school, archive);
}

Entries entries_of(const std::filesystem::path& file) {
    Entries entries;
    const sheet::Archive archive(file, {.ratio = 1'000, .entries = 10'000});
    for (const sheet::ArchiveEntry& entry : archive.entries()) entries[entry.name] = archive.read(entry.name);
    return entries;
}

void write_entries(const std::filesystem::path& file, const Entries& entries) {
    std::filesystem::remove(file);
    int error = 0;
    zip_t* const zip = ::zip_open(file.c_str(), ZIP_CREATE | ZIP_EXCL, &error);
    check(zip != nullptr, "the test's archive could not be made");
    for (const auto& [name, content] : entries) {
        zip_source_t* const source = ::zip_source_buffer(zip, content.data(), content.size(), 0);
        check(::zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0, "an entry was refused");
    }
    check(::zip_close(zip) == 0, "the test's archive could not be written");
}

static void sum_part(json::Value& part, const Entries& entries) {
    const std::string name = part.find("name")->text;
    const std::string& content = entries.at(name);
    for (json::Member& about : part.members) {
        if (about.first == "sha256") about.second.text = crypto::hex(crypto::sha256(content));
        if (about.first == "bytes") about.second.text = std::to_string(content.size());
        if (about.first == "lines" && !name.ends_with(".csv"))
            about.second.text = std::to_string(std::count(content.begin(), content.end(), '\n'));
    }
}

void sum_again(Entries& entries) {
    json::Value manifest = json::parse(entries.at("manifest.json"), {.items = 1'000'000});
    for (json::Member& member : manifest.members)
        if (member.first == "parts")
            for (json::Value& part : member.second.items) sum_part(part, entries);
    std::string text;
    json::append(text, manifest);
    entries["manifest.json"] = text;
}

}  // namespace truong::test

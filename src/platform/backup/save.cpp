#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <map>

#include "base/digits.hpp"
#include "platform/backup/backup.hpp"
#include "platform/backup/content.hpp"
#include "platform/backup/writer.hpp"

namespace truong::backup {

namespace {

constexpr std::string_view backup_suffix = ".backup";
/// Small files beside the database; the folder of the keys and that of the files come whole.
constexpr std::string_view loose_files[] = {"files.json"};
constexpr std::string_view log_head_file = "log-head";

using Contents = std::map<std::string, std::string>;

/// False: it is not there (any more).
bool read_whole(const std::filesystem::path& path, const std::function<void(const Descriptor&)>& use) {
    const Descriptor file(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (!file.opened() && errno == ENOENT) return false;
    if (!file.opened()) refuse_place(path, errno);
    use(file);
    return true;
}

std::size_t read_some(const Descriptor& file, const std::filesystem::path& path, std::span<char> place) {
    for (;;) {
        const ssize_t size = ::read(file.get(), place.data(), place.size());
        if (size >= 0) return static_cast<std::size_t>(size);
        if (errno != EINTR) refuse_place(path, errno);
    }
}

/// The regular files below a folder of the data directory, in the order of their names.
std::vector<std::string> files_below(const std::filesystem::path& data, std::string_view folder) {
    std::vector<std::string> found;
    std::error_code error;
    using Iterator = std::filesystem::recursive_directory_iterator;
    for (Iterator entry(data / folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unknown;
        if (entry->is_regular_file(unknown) && !entry->is_symlink(unknown))
            found.push_back(entry->path().lexically_relative(data).string());
    }
    const bool absent = error == std::errc::no_such_file_or_directory;
    if (error && !absent) refuse_place(data / folder, error.value());
    std::sort(found.begin(), found.end());
    return found;
}

class Saving {
public:
    Saving(const Source& source, const keys::Key& key, const std::filesystem::path& target, Replace replace)
        : source_(source), writer_(target, key, replace) {}

    Summary run() {
        // The head must not be younger than the snapshot, or the log would seem cut off behind it. The
        // newest master key may be younger, and one that is removed meanwhile may still be needed.
        gather(log_head_file);
        gather_keys();
        source_.database.read([this](db::Connection& connection) { save_tables(connection); });
        gather_keys();
        for (const std::string_view file : loose_files) gather(file);
        for (const auto& [name, content] : small_) save_text(name, content);
        for (const std::string& name : files_below(source_.data, "files")) save_file(name);
        summary_.content = ledger_.finish();
        writer_.begin(manifest_entry);
        writer_.add(to_json(summary_.content));
        writer_.finish();
        return std::move(summary_);
    }

private:
    void gather(std::string_view name) {
        const std::filesystem::path path = source_.data / name;
        read_whole(path, [&](const Descriptor& file) {
            std::string text(text_limit, '\0');
            text.resize(read_some(file, path, text));
            small_[std::string(name)] = std::move(text);
        });
    }

    void gather_keys() {
        for (const std::string& name : files_below(source_.data, "keys")) gather(name);
    }

    void save_tables(db::Connection& connection) {
        const auto steps = migrate::recorded(connection);
        const std::size_t applied = migrate::count_applied(steps, source_.steps);
        if (applied == 0) throw refusal(ProblemKind::conflict, "nothing_to_save", {});
        const bool sqlite = connection.dialect() == Dialect::sqlite;
        summary_.about = {source_.version, sqlite ? "sqlite" : "postgres", source_.now, steps};
        writer_.begin(about_entry);
        writer_.add(to_json(summary_.about));
        writer_.end();
        for (const schema::Table& table : tables_after(source_.steps, applied)) save_table(connection, table);
    }

    void save_table(db::Connection& connection, const schema::Table& table) {
        TableSum sum;
        writer_.begin(std::string(table_prefix) + table.name);
        connection.read_rows(table, [&](std::string_view row) {
            sum.add(row);
            writer_.add(row);
        });
        writer_.end();
        ledger_.add_table(table.name, sum);
    }

    void save_text(const std::string& name, std::string_view text) {
        ByteHash hash;
        hash.add(text);
        writer_.begin(std::string(files_prefix) + name);
        writer_.add(text);
        writer_.end();
        ledger_.add_file(name, static_cast<std::int64_t>(text.size()), hash.hex());
    }

    /// A content that is gone by now belonged to nobody any more.
    void save_file(const std::string& name) {
        const std::filesystem::path path = source_.data / name;
        read_whole(path, [&](const Descriptor& file) {
            writer_.begin(std::string(files_prefix) + name);
            ByteHash hash;
            std::int64_t size = 0;
            for (;;) {
                const std::span<char> place = writer_.room();
                const std::size_t got = read_some(file, path, place);
                if (got == 0) break;
                hash.add({place.data(), got});
                writer_.filled(got);
                size += static_cast<std::int64_t>(got);
            }
            writer_.end();
            const std::string found = hash.hex(), meant = hash_in_name(name);
            if (!meant.empty() && found != meant) summary_.damaged.push_back(name);
            ledger_.add_file(name, size, found);
        });
    }

    const Source& source_;
    Writer writer_;
    Ledger ledger_;
    Contents small_;
    Summary summary_;
};

bool begins_as_backup(const std::filesystem::path& path) {
    std::string head(head_size(), '\0');
    const Descriptor file(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    return file.opened() && read_some(file, path, head) == head.size() && is_head(head);
}

}  // namespace

Summary save(const Source& source, const keys::Key& key, const std::filesystem::path& target,
             Replace replace) {
    return Saving(source, key, target, replace).run();
}

std::vector<schema::Table> tables_after(const std::vector<migrate::StepFile>& steps, std::size_t applied) {
    const auto end = steps.begin() + static_cast<std::ptrdiff_t>(applied);
    std::vector<schema::Table> tables{migrate::step_table()};
    auto made = schema::replay(migrate::parse_steps({steps.begin(), end})).tables;
    std::move(made.begin(), made.end(), std::back_inserter(tables));
    return tables;
}

std::string name_at(Instant now) {
    const YearMonthDay day = civil(civil_date(now));
    std::string name = "truong-00000000-000000" + std::string(backup_suffix);
    const std::span<char> digits(name.data() + std::string_view("truong-").size(), 15);
    put_digits(digits.first(8), day.year * 10'000 + day.month * 100 + day.day);
    const std::int64_t minutes = civil_time(now).minutes;
    put_digits(digits.last(6), minutes / 60 * 10'000 + minutes % 60 * 100 + now.ms / 1'000 % 60);
    return name;
}

void remove_old(const std::filesystem::path& folder, std::string_view prefix, std::size_t keep) {
    std::vector<std::pair<std::filesystem::file_time_type, std::filesystem::path>> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        const bool named = name.starts_with(prefix) && name.ends_with(backup_suffix);
        if (named && begins_as_backup(entry.path()))
            found.emplace_back(entry.last_write_time(), entry.path());
    }
    std::sort(found.begin(), found.end());
    for (std::size_t i = 0; i + keep < found.size(); ++i) std::filesystem::remove(found[i].second);
}

}  // namespace truong::backup

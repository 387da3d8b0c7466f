#pragma once
// One connection to a store with the interface of S3: signed requests, one after the other.
#include <memory>
#include <string>

#include "platform/files/s3_signature.hpp"

namespace truong::files {

struct S3Settings {
    std::string endpoint;  // "https://s3.example.vn", without a path; http on this machine only
    std::string bucket;
    std::string prefix;  // before every name, e.g. "truong/"
    S3Key key;
};

struct S3Answer {
    long status = 0;
    std::string etag;
    std::int64_t length = 0;       // as the head says it
    std::int64_t modified_ms = 0;  // likewise
    std::string body;
};

class S3Client {
public:
    explicit S3Client(const S3Settings& settings);
    ~S3Client();
    S3Client(const S3Client&) = delete;
    S3Client& operator=(const S3Client&) = delete;
    /// Any answer of the store; tries again where it was busy. Throws `unavailable` where there is none.
    S3Answer ask(const S3Request& request);

private:
    struct Handle;
    S3Answer ask_once(const S3Request& request);
    const S3Settings settings_;
    std::unique_ptr<Handle> handle_;
};

}  // namespace truong::files

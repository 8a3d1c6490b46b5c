using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class MoneyBooks : Migration
    {
        private static readonly string[] AppendOnly = ["deposit_event", "deposit_answer", "ledger_movement", "ledger_posting"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "asks_court",
                table: "bidder_application",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "case_account",
                columns: table => new
                {
                    number = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_account", x => x.number);
                    table.ForeignKey(
                        name: "fk_case_account_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "provider_event",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    object_id = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    handled_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_provider_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "provider_order",
                columns: table => new
                {
                    cause = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    account = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    standing = table.Column<int>(type: "integer", nullable: false),
                    provider_id = table.Column<string>(type: "text", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    fault = table.Column<string>(type: "text", nullable: true),
                    next_attempt_at = table.Column<long>(type: "bigint", nullable: true),
                    done_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_provider_order", x => x.cause);
                });

            migrationBuilder.CreateTable(
                name: "provider_refusal",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    fault = table.Column<int>(type: "integer", nullable: false),
                    body_sha256 = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_provider_refusal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deposit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_account = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<int>(type: "integer", nullable: false),
                    due_by = table.Column<long>(type: "bigint", nullable: true),
                    phase = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<long>(type: "bigint", nullable: false),
                    kept = table.Column<long>(type: "bigint", nullable: false),
                    has_untold_payer = table.Column<bool>(type: "boolean", nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fence = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    head_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    last_stamp = table.Column<long>(type: "bigint", nullable: false),
                    wakes_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deposit", x => x.id);
                    table.ForeignKey(
                        name: "fk_deposit_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deposit_case_account_case_account",
                        column: x => x.case_account,
                        principalTable: "case_account",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deposit_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deposit_round_round_id",
                        column: x => x.round_id,
                        principalTable: "round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_movement",
                columns: table => new
                {
                    place = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    cause = table.Column<string>(type: "text", nullable: false),
                    book = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    rule_id = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_movement", x => x.place);
                    table.UniqueConstraint("ak_ledger_movement_cause", x => x.cause);
                    table.ForeignKey(
                        name: "fk_ledger_movement_case_account_book",
                        column: x => x.book,
                        principalTable: "case_account",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deposit_answer",
                columns: table => new
                {
                    deposit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    input_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    from_seq = table.Column<int>(type: "integer", nullable: false),
                    to_seq = table.Column<int>(type: "integer", nullable: false),
                    refusal = table.Column<int>(type: "integer", nullable: true),
                    words_zh = table.Column<string>(type: "text", nullable: true),
                    words_en = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deposit_answer", x => new { x.deposit_id, x.key });
                    table.ForeignKey(
                        name: "fk_deposit_answer_deposit_deposit_id",
                        column: x => x.deposit_id,
                        principalTable: "deposit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deposit_event",
                columns: table => new
                {
                    deposit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    committed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deposit_event", x => new { x.deposit_id, x.seq });
                    table.ForeignKey(
                        name: "fk_deposit_event_deposit_deposit_id",
                        column: x => x.deposit_id,
                        principalTable: "deposit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_posting",
                columns: table => new
                {
                    cause = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    book = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_posting", x => new { x.cause, x.ordinal });
                    table.ForeignKey(
                        name: "fk_ledger_posting_ledger_movement_cause",
                        column: x => x.cause,
                        principalTable: "ledger_movement",
                        principalColumn: "cause",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_case_account_court_id_case_number",
                table: "case_account",
                columns: new[] { "court_id", "case_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deposit_account_id",
                table: "deposit",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_deposit_case_account",
                table: "deposit",
                column: "case_account");

            migrationBuilder.CreateIndex(
                name: "ix_deposit_court_id",
                table: "deposit",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_deposit_number",
                table: "deposit",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deposit_phase",
                table: "deposit",
                column: "phase");

            migrationBuilder.CreateIndex(
                name: "ix_deposit_round_id_account_id_purpose",
                table: "deposit",
                columns: new[] { "round_id", "account_id", "purpose" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deposit_wakes_at",
                table: "deposit",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_movement_book_place",
                table: "ledger_movement",
                columns: new[] { "book", "place" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_movement_cause",
                table: "ledger_movement",
                column: "cause",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_movement_subject_id",
                table: "ledger_movement",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_posting_book_kind_owner",
                table: "ledger_posting",
                columns: new[] { "book", "kind", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_provider_event_created_at",
                table: "provider_event",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_provider_event_handled_at",
                table: "provider_event",
                column: "handled_at");

            migrationBuilder.CreateIndex(
                name: "ix_provider_order_next_attempt_at",
                table: "provider_order",
                column: "next_attempt_at");

            migrationBuilder.CreateIndex(
                name: "ix_provider_order_provider_id",
                table: "provider_order",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "ix_provider_order_subject_id",
                table: "provider_order",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_provider_refusal_at",
                table: "provider_refusal",
                column: "at");

            // What was entered is never changed and never removed (M10).
            foreach (var table in AppendOnly)
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deposit_answer");

            migrationBuilder.DropTable(
                name: "deposit_event");

            migrationBuilder.DropTable(
                name: "ledger_posting");

            migrationBuilder.DropTable(
                name: "provider_event");

            migrationBuilder.DropTable(
                name: "provider_order");

            migrationBuilder.DropTable(
                name: "provider_refusal");

            migrationBuilder.DropTable(
                name: "deposit");

            migrationBuilder.DropTable(
                name: "ledger_movement");

            migrationBuilder.DropTable(
                name: "case_account");

            migrationBuilder.DropColumn(
                name: "asks_court",
                table: "bidder_application");
        }
    }
}

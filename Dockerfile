# newsgraph with its viewer. docker-compose.yml runs it beside a Neo4j.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# The viewer is built here, since the image has no bundler.
RUN node -r ./tools/register.cjs -e "require('./src/app/build-viewer').ensureViewer()"
RUN npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production NEWSGRAPH_DATA=/data NEWSGRAPH_HOST=0.0.0.0
RUN mkdir /data && chown node:node /data
WORKDIR /app
COPY --from=build /app /app
USER node
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["node", "tools/preflight.cjs"]
CMD ["serve"]
